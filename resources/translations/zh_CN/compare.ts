<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AnswersView</name>
    <message>
        <location filename="../../../nnstudio/ui/compare/answers_view.py"/>
        <source>Accuracy, A → B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/answers_view.py"/>
        <source>All outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/answers_view.py"/>
        <source>Largest difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/answers_view.py"/>
        <source>Loss, A → B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/answers_view.py"/>
        <source>Mean difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/answers_view.py"/>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/answers_view.py"/>
        <source>R², A → B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/answers_view.py"/>
        <source>Same prediction</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareCommands</name>
    <message>
        <location filename="../../../nnstudio/ui/compare/commands.py"/>
        <source>&amp;Compare…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DifferenceModel</name>
    <message>
        <location filename="../../../nnstudio/ui/compare/difference_table.py"/>
        <source>Bias of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/difference_table.py"/>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/difference_table.py"/>
        <source>Parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/difference_table.py"/>
        <source>{place}: {a} in A, {b} in B, {change} more in B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/difference_table.py"/>
        <source>{source} → {target}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DifferenceTable</name>
    <message>
        <location filename="../../../nnstudio/ui/compare/difference_table.py"/>
        <source>Parameters that differ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParametersView</name>
    <message>
        <location filename="../../../nnstudio/ui/compare/parameters_view.py"/>
        <source>A and B are the same state. Choose another one above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/parameters_view.py"/>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/parameters_view.py"/>
        <source>All layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/parameters_view.py"/>
        <source>All of these are the same in A and B.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/parameters_view.py"/>
        <source>Biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/parameters_view.py"/>
        <source>Kind of parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/parameters_view.py"/>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/parameters_view.py"/>
        <source>The largest {shown} of {count} that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/parameters_view.py"/>
        <source>There is nothing here that both have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/parameters_view.py"/>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/parameters_view.py"/>
        <source>{count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/parameters_view.py"/>
        <source>{count} of {shared} differ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleModel</name>
    <message>
        <location filename="../../../nnstudio/ui/compare/sample_table.py"/>
        <source>Apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/sample_table.py"/>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/sample_table.py"/>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/sample_table.py"/>
        <source>{text}, another prediction</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleTable</name>
    <message>
        <location filename="../../../nnstudio/ui/compare/sample_table.py"/>
        <source>What A and B answer, sample by sample</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <location filename="../../../nnstudio/ui/compare/side.py"/>
        <source>An epoch of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/side.py"/>
        <source>Before an earlier edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/side.py"/>
        <source>Epoch to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/side.py"/>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/side.py"/>
        <source>Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/side.py"/>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/side.py"/>
        <source>There is no such state yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/side.py"/>
        <source>{sizes} · {count} parameters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <location filename="../../../nnstudio/ui/compare/states.py"/>
        <source>Before the last edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/states.py"/>
        <source>Before “{edit}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/states.py"/>
        <source>Epoch {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/states.py"/>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/states.py"/>
        <source>State {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
