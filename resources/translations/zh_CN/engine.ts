<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>messages</name>
    <message>
        <location filename="../../../nnstudio/engine/activations.py"/>
        <source>0 if z &lt; 0, else 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/activations.py"/>
        <source>1.0507 · (z if z &gt; 0, else 1.6733 · (eᶻ − 1))</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/network.py"/>
        <source>A network needs one input or more, found none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/network.py"/>
        <source>A network needs one or more inputs, outputs, and neurons in each hidden layer, found {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/losses.py"/>
        <source>Binary cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/losses.py"/>
        <source>Categorical cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/schedules.py"/>
        <source>Constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/schedules.py"/>
        <source>Cosine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/outputs.py"/>
        <source>Expected points x {expected}, one column an axis, found {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/forward.py"/>
        <source>Expected x as batch x {expected}, one column an input, found {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/samples.py"/>
        <source>Expected y as {expected} (samples x outputs), found {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/network.py"/>
        <source>Expected {expected} activations, one a hidden layer, found {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/samples.py"/>
        <source>For sigmoid, y must be from 0 to 1, found {found} in row {row}, output "{name}"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/samples.py"/>
        <source>For softmax, expected y as {expected} class indices, one a sample, found {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/samples.py"/>
        <source>For softmax, y must be class indices: integers from 0 to {last}, found numbers with decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/initializers.py"/>
        <source>He normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/initializers.py"/>
        <source>He uniform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/layers.py"/>
        <source>Input "{name}": the range must be two finite numbers, lower first, found {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/layers.py"/>
        <location filename="../../../nnstudio/engine/network.py"/>
        <location filename="../../../nnstudio/lessons/file_locks.py"/>
        <source>Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/layers.py"/>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/layers.py"/>
        <location filename="../../../nnstudio/engine/network.py"/>
        <source>Layer "{name}"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/activations.py"/>
        <location filename="../../../nnstudio/engine/heads.py"/>
        <source>Linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/losses.py"/>
        <source>Mean squared error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/optimizers.py"/>
        <source>Momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/stopping.py"/>
        <source>No lower loss for {patience} epochs; the lowest was {loss:.4g} in epoch {epoch}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/initializers.py"/>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/layers.py"/>
        <location filename="../../../nnstudio/engine/network.py"/>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/generators.py"/>
        <location filename="../../../nnstudio/engine/activations.py"/>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/schedules.py"/>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/stopping.py"/>
        <source>Stop after {name}: expected a whole number from 1, found {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/stopping.py"/>
        <source>Stop at a loss: expected a finite number, found {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/hyperparameters.py"/>
        <source>The batch size is {batch}, but there are only {samples} samples; choose {samples} or less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/hyperparameters.py"/>
        <source>The batch size must be a whole number from 1, found {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/divergence.py"/>
        <source>The input "{input}" is likely not scaled: it goes up to {largest:g}; scale the inputs to about -1 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/hyperparameters.py"/>
        <source>The largest gradient norm must be above 0, or left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/divergence.py"/>
        <source>The learning rate {rate:g} is likely too high; try {lower_rate:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/stopping.py"/>
        <source>The loss reached {loss:.4g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/flat.py"/>
        <source>The network has weights that are too large for {dtype} numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/divergence.py"/>
        <source>The targets are likely not scaled: they go up to {largest:g}; scale them to about -1 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/divergence.py"/>
        <source>The weights are very large, up to {largest:g}; start from new weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/hyperparameters.py"/>
        <source>The {what} must be a number from 0, found {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/samples.py"/>
        <source>There is nothing to learn from: x has no rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/divergence.py"/>
        <source>Training paused in epoch {epoch}: a gradient of {neuron} in {layer} became too large to compute with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/divergence.py"/>
        <source>Training paused in epoch {epoch}: a weight of {neuron} in {layer} became too large to compute with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/divergence.py"/>
        <source>Training paused in epoch {epoch}: the loss became too large to compute with, first at {neuron}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/divergence.py"/>
        <source>Training paused in epoch {epoch}: the value of {neuron} in {layer} became too large to compute with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/initializers.py"/>
        <source>Uniform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/backends.py"/>
        <source>Unknown backend {found!r}; known are {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/hyperparameters.py"/>
        <location filename="../../../nnstudio/engine/network.py"/>
        <source>Unknown {what} {found!r}; known are {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/schedules.py"/>
        <source>Warm-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/initializers.py"/>
        <source>Xavier normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/initializers.py"/>
        <source>Xavier uniform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/initializers.py"/>
        <source>Zeros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/network.py"/>
        <source>activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/layers.py"/>
        <source>biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/heads.py"/>
        <source>binary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/layers.py"/>
        <source>class names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/stopping.py"/>
        <source>epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/network.py"/>
        <source>head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/network.py"/>
        <source>initializer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/layers.py"/>
        <source>input names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/hyperparameters.py"/>
        <source>largest gradient norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/layers.py"/>
        <source>layer names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/hyperparameters.py"/>
        <source>learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/freezing.py"/>
        <source>mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/heads.py"/>
        <source>multi-class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/layers.py"/>
        <source>neuron names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/freezing.py"/>
        <source>neuron {neuron}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/freezing.py"/>
        <source>neuron {neuron}, input {input}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/dataset.py"/>
        <location filename="../../../nnstudio/datasets/table_reader.py"/>
        <location filename="../../../nnstudio/engine/activations.py"/>
        <location filename="../../../nnstudio/engine/hyperparameters.py"/>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/hyperparameters.py"/>
        <source>optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/stopping.py"/>
        <source>patience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/heads.py"/>
        <source>regression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/hyperparameters.py"/>
        <source>schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/network.py"/>
        <source>the layer before it has one neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/network.py"/>
        <source>the layer before it has {given} neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/network.py"/>
        <source>the network has one input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/network.py"/>
        <source>the network has {given} inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/hyperparameters.py"/>
        <source>weight decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/layers.py"/>
        <source>weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/samples.py"/>
        <source>x must be finite numbers, found {found} in row {row}, input "{name}"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/forward.py"/>
        <source>x must be rows of numbers, all of one length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/samples.py"/>
        <source>y must be class indices from 0 to {last}, as the output has {classes} neurons, found {found} in row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/samples.py"/>
        <source>y must be finite numbers, found {found} in row {row}, output "{name}"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/samples.py"/>
        <source>y must be numbers, one or one row a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/activations.py"/>
        <source>z if z &gt; 0, else alpha · (eᶻ − 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/stopping.py"/>
        <source>{epochs} epochs are done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/hyperparameters.py"/>
        <source>{name} of {owner} must be a number from {minimum:g} to {maximum:g}, found {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/hyperparameters.py"/>
        <source>{owner} has no parameter {found!r}; it has {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/divergence.py"/>
        <source>{what} {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/freezing.py"/>
        <source>{where}: a mask holds 0 (cut) and 1 (connected), nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/freezing.py"/>
        <source>{where}: expected a list of {what}, found one text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/network.py"/>
        <source>{where}: expected weights {expected_units} x {expected} (units x inputs), because {reason}, found {expected_units} x {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/layers.py"/>
        <source>{where}: expected {expected} biases, one a neuron (the weights are {weights}), found {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/layers.py"/>
        <source>{where}: expected {expected} neuron names, one a neuron, found {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/layers.py"/>
        <source>{where}: expected {expected} neuron uids, one a neuron, found {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/freezing.py"/>
        <source>{where}: the mask must have the shape of the weights, {expected} (units x inputs), found {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/layers.py"/>
        <source>{where}: the weights must be a matrix, units x inputs, with at least one of each, found {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/freezing.py"/>
        <source>{where}: the {what} must be finite numbers, found {found} at {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/freezing.py"/>
        <source>{where}: the {what} must be rows of numbers, all of one length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/freezing.py"/>
        <source>{where}: the {what} must be texts, found {found!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/layers.py"/>
        <source>{where}: unknown activation {found!r}; known are {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/layers.py"/>
        <source>{where}: unknown head {found!r}; known are {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/activations.py"/>
        <source>{where}: {activation} has no parameter {found!r}; it has {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/layers.py"/>
        <source>{where}: {head} needs {expected} or more neurons, found {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/layers.py"/>
        <source>{where}: {head} takes no class names, found {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/layers.py"/>
        <source>{where}: {head} with one neuron takes {expected} class names, found {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/layers.py"/>
        <source>{where}: {head} with {units} neurons takes {expected} class names, found {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/activations.py"/>
        <source>{where}: {name} of {activation} must be a number from {minimum:g} to {maximum:g}, found {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/losses.py"/>
        <source>−log p of the true class</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
