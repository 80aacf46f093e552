<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>messages</name>
    <message>
        <location filename="../../../nnstudio/training/answers.py"/>
        <source>A has a {a} head and B a {b} head: their losses can't be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/answers.py"/>
        <source>A has {a} outputs and B {b}: only those of both are compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/structure_differences.py"/>
        <source>Classes: {a} in A, {b} in B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/fitting.py"/>
        <source>Expected classes to learn, as the {head} head answers, found numbers in {data} ({columns})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/fitting.py"/>
        <source>Expected numbers from 0 to 1, as the sigmoid head answers, found {number} in {data} ({columns})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/fitting.py"/>
        <source>Expected numbers to learn, as the linear head answers, found {count} classes in {data} ({classes})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/fitting.py"/>
        <source>Expected the classes {expected}, found {found} in {data}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/fitting.py"/>
        <source>Expected the inputs {own}, found {found} in {data}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/fitting.py"/>
        <source>Expected {expected} ({own}), found {count} in {data} ({found})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/fitting.py"/>
        <source>Expected {expected} classes, as the {head} head of {units} answers, found {count} in {data} ({classes})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/fitting.py"/>
        <source>Expected {expected} to learn, one a neuron of the {head} head, found {count} in {data} ({columns})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/offers.py"/>
        <source>Make a {head} head of {units}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/offers.py"/>
        <source>Make a {head} head of {units}: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/offers.py"/>
        <source>Make {inputs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/offers.py"/>
        <source>Make {inputs} and a {head} head of {units}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/offers.py"/>
        <source>Make {inputs} and rename the classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/offers.py"/>
        <source>Make {inputs}: {input_names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/offers.py"/>
        <source>Make {inputs}: {input_names}, and a {head} head of {units}: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/offers.py"/>
        <source>Make {inputs}: {input_names}, and rename the classes to {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/offers.py"/>
        <source>Move the inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/offers.py"/>
        <source>Move the inputs and make a {head} head of {units}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/offers.py"/>
        <source>Move the inputs and rename the classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/offers.py"/>
        <source>Move the inputs into the order {input_names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/offers.py"/>
        <source>Move the inputs into the order {input_names}, and make a {head} head of {units}: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/offers.py"/>
        <source>Move the inputs into the order {input_names}, and rename the classes to {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/answers.py"/>
        <source>No output of A is one of B: they can't be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/answers.py"/>
        <source>Only one of the two has {names}; where the samples don't say it, it is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/structure_differences.py"/>
        <source>Output: {a} in A, {b} in B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/offers.py"/>
        <source>Rename the classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/offers.py"/>
        <source>Rename the classes to {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/offers.py"/>
        <source>Rename the inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/offers.py"/>
        <source>Rename the inputs and make a {head} head of {units}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/offers.py"/>
        <source>Rename the inputs and rename the classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/offers.py"/>
        <source>Rename the inputs to {input_names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/offers.py"/>
        <source>Rename the inputs to {input_names}, and make a {head} head of {units}: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/offers.py"/>
        <source>Rename the inputs to {input_names}, and rename the classes to {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/prepared.py"/>
        <source>Sample {sample}, input “{name}”: {value:g} is too large to compute with once it is scaled; choose another scaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/answers.py"/>
        <source>The data have the inputs of neither: random samples stand in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/structure_differences.py"/>
        <source>The layers come in another order in B: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/answers.py"/>
        <source>Without data, random samples stand in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/plan.py"/>
        <source>a number from 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/plan.py"/>
        <source>a whole number from {low}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/fitting.py"/>
        <source>inputs are taken in their order: {pairs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/structure_differences.py"/>
        <source>{a} is called {b} in B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/hints.py"/>
        <location filename="../../../nnstudio/training/fitting.py"/>
        <location filename="../../../nnstudio/training/offers.py"/>
        <source>{count} input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/hints.py"/>
        <location filename="../../../nnstudio/training/fitting.py"/>
        <location filename="../../../nnstudio/training/offers.py"/>
        <source>{count} inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/fitting.py"/>
        <location filename="../../../nnstudio/training/offers.py"/>
        <source>{count} neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/fitting.py"/>
        <location filename="../../../nnstudio/training/offers.py"/>
        <source>{count} neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/answers.py"/>
        <source>{count} of {all} samples, drawn at random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/structure_differences.py"/>
        <source>{layer} is only in A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/structure_differences.py"/>
        <source>{layer} is only in B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/structure_differences.py"/>
        <source>{layer}: connections that are cut: {a} in A, {b} in B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/structure_differences.py"/>
        <source>{layer}: in another order in B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/structure_differences.py"/>
        <source>{layer}: only in A: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/structure_differences.py"/>
        <source>{layer}: only in B: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/structure_differences.py"/>
        <source>{layer}: other names in B: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/structure_differences.py"/>
        <source>{layer}: other parameters of {activation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/structure_differences.py"/>
        <source>{layer}: the biases are off in A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/structure_differences.py"/>
        <source>{layer}: the biases are off in B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/structure_differences.py"/>
        <source>{layer}: {a} in A, {b} in B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/health.py"/>
        <source>{layer}: {count} of {units} neurons are at their limits for most of the data and hardly learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/health.py"/>
        <source>{layer}: {count} of {units} neurons are never active on the data and learn nothing more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
