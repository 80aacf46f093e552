<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AnswerScatter</name>
    <message>
        <location filename="../../../nnstudio/ui/compare/answer_scatter.py"/>
        <source>Outputs of B over those of A</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
    <name>CompareWindow</name>
    <message>
        <location filename="../../../nnstudio/ui/compare/window.py"/>
        <source>Bring this state into the project, as one undo step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/window.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/window.py"/>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/window.py"/>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/window.py"/>
        <source>Exchange A and B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/window.py"/>
        <source>Keep the network as it is now, to compare with it later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/window.py"/>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/window.py"/>
        <source>NN Studio networks (*.nns);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/window.py"/>
        <source>Name of the state that is pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/window.py"/>
        <source>Nothing was edited yet: choose another state above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/window.py"/>
        <source>Open a network to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/window.py"/>
        <source>Outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/window.py"/>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/window.py"/>
        <source>Pin this state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/window.py"/>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/window.py"/>
        <source>Sample {number} is on the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/window.py"/>
        <source>The network on the canvas has other inputs than this sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/window.py"/>
        <source>Use A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/window.py"/>
        <source>Use B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/window.py"/>
        <source>Use “{state}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/window.py"/>
        <source>What is compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/window.py"/>
        <source>When this window was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/window.py"/>
        <source>“{name}” is pinned</source>
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
    <name>LineKey</name>
    <message>
        <location filename="../../../nnstudio/ui/compare/responses_view.py"/>
        <source>A is dashed, B is solid</source>
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
        <source>Largest difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/parameters_view.py"/>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/parameters_view.py"/>
        <source>Only in A · only in B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/parameters_view.py"/>
        <source>Parameters that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/parameters_view.py"/>
        <source>Root mean square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/parameters_view.py"/>
        <source>The largest {shown} are listed</source>
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
        <source>{count} of {shared}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RacePlot</name>
    <message>
        <location filename="../../../nnstudio/ui/compare/race_plot.py"/>
        <source>Losses over the epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/race_plot.py"/>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RaceView</name>
    <message>
        <location filename="../../../nnstudio/ui/compare/race_view.py"/>
        <source>A and B are the same state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/race_view.py"/>
        <source>A or B has changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/race_view.py"/>
        <source>Ahead after {count} epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/race_view.py"/>
        <source>Choose data to learn from first: they are in the palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/race_view.py"/>
        <source>Copies learn; the project stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/race_view.py"/>
        <source>Copies of A and B learn the same samples in the same order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/race_view.py"/>
        <source>Epochs of the race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/race_view.py"/>
        <source>Logarithmic loss axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/race_view.py"/>
        <source>Loss of {side}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/race_view.py"/>
        <source>Not raced yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/race_view.py"/>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/race_view.py"/>
        <source>Test loss, A and B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/race_view.py"/>
        <source>The numbers of {side} stopped being finite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/race_view.py"/>
        <source>There is no such state yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/race_view.py"/>
        <source>Train both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/race_view.py"/>
        <source>both alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/race_view.py"/>
        <source>epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/race_view.py"/>
        <source>log axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/race_view.py"/>
        <source>{side}, by {loss}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResponseMap</name>
    <message>
        <location filename="../../../nnstudio/ui/compare/response_map.py"/>
        <source>A {a} · B {b}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/response_map.py"/>
        <source>Nothing to lay over one another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/response_map.py"/>
        <source>Responses of A and B over one another</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResponsesView</name>
    <message>
        <location filename="../../../nnstudio/ui/compare/responses_view.py"/>
        <source>All classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/responses_view.py"/>
        <source>Another prediction, of all places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/responses_view.py"/>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/responses_view.py"/>
        <source>Input along the horizontal axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/responses_view.py"/>
        <source>Input along the vertical axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/responses_view.py"/>
        <source>Largest difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/responses_view.py"/>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/responses_view.py"/>
        <source>The lines are where another class becomes the likeliest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/responses_view.py"/>
        <source>The lines are where the answer is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/responses_view.py"/>
        <source>The lines are where the probability is one half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/responses_view.py"/>
        <source>What the map shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/responses_view.py"/>
        <source>{lines} The other inputs are held as on the canvas.</source>
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
<context>
    <name>messages</name>
    <message>
        <location filename="../../../nnstudio/ui/compare/response_pair.py"/>
        <source>A and B have no input in common: there is nothing to lay over one another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/response_pair.py"/>
        <source>A has a {a} head and B a {b} head: their responses can't be laid over one another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/response_pair.py"/>
        <source>A tells {a} classes and B {b}: their responses can't be laid over one another</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
