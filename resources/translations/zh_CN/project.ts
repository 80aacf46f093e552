<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>messages</name>
    <message>
        <location filename="../../../nnstudio/project/edits/output.py"/>
        <source>A class needs a name; type at least one character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/layers.py"/>
        <source>A hidden layer can become layer 1 to {last}, between the inputs and the output; {at} isn't one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/layers.py"/>
        <source>A layer needs a name; type at least one character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/layers.py"/>
        <source>A layer needs at least one neuron, and {units} were asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/removal.py"/>
        <source>A layer of the selection isn't there any more; select again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/depth.py"/>
        <source>A linear layer can become layer 1 to {last}, between the inputs and the output; {at} isn't one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/neurons.py"/>
        <source>A network needs at least one input; add another before you remove this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/removal.py"/>
        <source>A neuron of the selection isn't there any more; select again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/document.py"/>
        <source>A project needs a name; type at least one character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/output.py"/>
        <source>A {head} output gives numbers, not classes; choose sigmoid or softmax for classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/advice.py"/>
        <source>All {classes} classes hang on the one neuron of {layer}: they can only follow one another along its value, each in one stretch of it. With {needed} neurons or more every mix of probabilities is possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/neurons.py"/>
        <source>An input needs a name; type at least one character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/depth.py"/>
        <source>At least one layer can be added, and {count} were asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/names.py"/>
        <source>Character {place} of the text is only half a character and can't be saved; type it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/advice.py"/>
        <source>Give {layer} {needed} neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/layers.py"/>
        <source>Layers {first} to {last} are none; give the first one first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/advice.py"/>
        <source>Merge {first} into {next}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/advice.py"/>
        <source>Merge {first} to {last} into {next}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/advice.py"/>
        <source>Name them {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/neurons.py"/>
        <source>Neurons move between hidden layers only; {layer} can't give or take one. Add a neuron there instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/neurons.py"/>
        <source>Softmax shares out 1 among at least two classes; for two classes from a single neuron choose the sigmoid head first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/advice.py"/>
        <source>Step in {layer} is flat everywhere: training can't improve {layer} or anything before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/checks.py"/>
        <source>That would be {found:,} hidden layers; a network has at most {limit:,}. Remove a layer first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/checks.py"/>
        <source>That would be {found:,} neurons in one layer; a layer has at most {limit:,}. Use fewer neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/checks.py"/>
        <source>That would be {found:,} parameters; a network has at most {limit:,}. Use fewer neurons or layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/weights.py"/>
        <source>The bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/weights.py"/>
        <source>The bias of {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/advice.py"/>
        <source>The input {neuron} isn't a finite number; give it another value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/checks.py"/>
        <source>The inputs have no weights, bias or activation; choose a hidden layer or the output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/inputs.py"/>
        <source>The lower end of the range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/weights.py"/>
        <source>The matrix of {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/layers.py"/>
        <source>The merged weights of {layer} would be too large for a number here; make the weights smaller first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/advice.py"/>
        <source>The numbers grow too large at {neuron} of {layer}; everything behind it is lost. Make the weights on the way to it smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/neurons.py"/>
        <source>The output needs at least one neuron; add another before you remove this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/inputs.py"/>
        <source>The range of {name} can't go from {minimum} to {maximum}: the lower end has to be below the upper one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/weights.py"/>
        <source>The row of {neuron}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/output.py"/>
        <source>The two output neurons differ by more than a number here can hold; make their weights smaller first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/inputs.py"/>
        <source>The upper end of the range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/weights.py"/>
        <source>The weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/depth.py"/>
        <source>The weights of {layer} would be too large for a number here; make the weights smaller first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/advice.py"/>
        <source>The {count} classes have no names yet; with names the output says what it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/activation.py"/>
        <source>There is no activation “{key}”; choose one of {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/output.py"/>
        <source>There is no class at index {index}; the last one is at {last}, counted from 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/output.py"/>
        <source>There is no head “{key}”; choose one of {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/activation.py"/>
        <source>There is no hidden layer to choose an activation for; add a layer first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/weights.py"/>
        <source>There is no initializer “{key}”; choose one of {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/checks.py"/>
        <source>There is no layer {layer}: the layers run from 0 (the inputs) to {last} (the output)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/output.py"/>
        <source>This output has {expected} classes, and the number of names given is {found}; add or remove output neurons for another number of classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/advice.py"/>
        <source>Use {activation} in {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/limits.py"/>
        <source>layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/limits.py"/>
        <source>neurons a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/limits.py"/>
        <source>parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/project.py"/>
        <source>the project's input needs {expected} numbers, one an input, and has {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/project.py"/>
        <source>the project's input number {place} is {value}; it has to be finite in float32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/advice.py"/>
        <source>{count} of the {units} neurons in {layer} are on the flat end of {activation} for this input: their values hardly move when their weighted sums do, and they learn slowly. Smaller weights or other biases bring them back to the slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/advice.py"/>
        <source>{count} of the {units} neurons in {layer} give 0 for this input: their weighted sums aren't above 0, where ReLU cuts off. That's ReLU at work; a neuron is lost only if it's so for every input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/advice.py"/>
        <source>{first} is linear: it and {next} together compute nothing that {next} couldn't compute alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/advice.py"/>
        <source>{first} to {last} are linear: they and {next} together compute nothing that {next} couldn't compute alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/layers.py"/>
        <source>{layer} can become hidden layer 1 to {last}; {to} isn't one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/layers.py"/>
        <source>{layer} can't be duplicated; choose a hidden layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/layers.py"/>
        <source>{layer} can't be merged into another layer; choose hidden layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/layers.py"/>
        <source>{layer} can't be merged: {activation} bends its values. Only linear layers can be merged exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/layers.py"/>
        <source>{layer} can't be moved: the inputs stay first, the output last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/layers.py"/>
        <location filename="../../../nnstudio/project/edits/removal.py"/>
        <source>{layer} can't be removed: every network has inputs and an output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/layers.py"/>
        <source>{layer} can't be renamed; choose a hidden layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/advice.py"/>
        <source>{layer} gives nothing but 0 for this input: no weighted sum in it is above 0, and ReLU cuts off the rest. While that's so, the layers before it have no say in the output and learn nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/activation.py"/>
        <source>{layer} has no activation to choose; the inputs hand on x, the output has a head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/checks.py"/>
        <source>{layer} has no neuron at index {index}; the last one is at {last}, counted from 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/checks.py"/>
        <source>{layer} has no place {place} for a neuron; the last place is {last}, counted from 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/advice.py"/>
        <source>{layer} has {units} neurons for {classes} classes; with {needed} or more the softmax can give every mix of probabilities, with fewer it can't</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/neurons.py"/>
        <source>{layer} would be left without a neuron; move the whole layer or remove it instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/neurons.py"/>
        <source>{layer} would be left without a neuron; remove the whole layer instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/advice.py"/>
        <source>{neuron} can never be above 0: {activation} in {layer} gives no negative numbers, and no weight and no bias of {neuron} is positive. That's fine unless it should go above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/advice.py"/>
        <source>{neuron} can never be below 0: {activation} in {layer} gives no negative numbers, and no weight and no bias of {neuron} is negative. That's fine unless it should go below 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/advice.py"/>
        <source>{neuron} gives 0 for this input: its weighted sum isn't above 0, where ReLU cuts off. That's ReLU at work; it's a loss only if it happens for every input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/advice.py"/>
        <source>{neuron} is on the flat end of {activation} for this input: its value hardly moves when its weighted sum does, and it learns slowly. Smaller weights or another bias bring it back to the slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/removal.py"/>
        <source>{source} and {target} aren't connected: a connection goes from one layer to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/checks.py"/>
        <source>{what} can't be {value}: it has to be a finite number, at most {limit:.2g} in size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/checks.py"/>
        <source>{what} can't hold {value} (at {place}): all numbers have to be finite, at most {limit:.2g} in size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/checks.py"/>
        <source>{what} takes this many numbers: {expected}. Give nothing but numbers, in rows of one length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/checks.py"/>
        <source>{what} takes this many numbers: {expected}. Given were: {found}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
