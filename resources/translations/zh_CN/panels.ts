<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ActivationPanel</name>
    <message>
        <location filename="../../../nnstudio/ui/panels/activation.py"/>
        <source>Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/activation.py"/>
        <source>No finite value here: the network overflows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/activation.py"/>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/activation.py"/>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/activation.py"/>
        <source>b = 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/activation.py"/>
        <source>z = 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/activation.py"/>
        <source>z of {count} neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/activation.py"/>
        <source>{neuron}: z {z}, a {a}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/activation.py"/>
        <source>{p} as {z} varies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrawButton</name>
    <message>
        <location filename="../../../nnstudio/ui/panels/draw_tools.py"/>
        <source>Draw points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/draw_tools.py"/>
        <source>Draw points: a click adds one, a right-click removes one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrawChips</name>
    <message>
        <location filename="../../../nnstudio/ui/panels/draw_tools.py"/>
        <source>Draw {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/draw_tools.py"/>
        <source>Draw {name} (key {number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/draw_tools.py"/>
        <source>Draws {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <location filename="../../../nnstudio/ui/panels/drawing.py"/>
        <source>Draw points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/drawing.py"/>
        <source>No more than {most} points can be drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/drawing.py"/>
        <source>Points can be drawn where one number is learned; here there are {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/drawing.py"/>
        <source>Remove a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/drawing.py"/>
        <source>The points are your own now · undo takes that back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/drawing.py"/>
        <source>{count} samples are too many to draw on: at most {most}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GradientLines</name>
    <message>
        <location filename="../../../nnstudio/ui/panels/gradient_lines.py"/>
        <source>Mean gradient at epoch {epoch}: {first} {a}, {last} {b}, ratio {ratio}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/gradient_lines.py"/>
        <source>epoch {epoch}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/gradient_lines.py"/>
        <source>ratio</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayersPanel</name>
    <message>
        <location filename="../../../nnstudio/ui/panels/layers.py"/>
        <source>Activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/layers.py"/>
        <source>Biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/layers.py"/>
        <source>Choose data in the palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/layers.py"/>
        <source>Gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/layers.py"/>
        <source>Gradients over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/layers.py"/>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/layers.py"/>
        <source>No data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/layers.py"/>
        <source>Press Play to train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/layers.py"/>
        <source>The data don't fit the network yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/layers.py"/>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/layers.py"/>
        <source>What is shown of the layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/layers.py"/>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/layers.py"/>
        <source>log count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/layers.py"/>
        <source>log count, {count} samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/layers.py"/>
        <source>mean |{symbol}|</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/layers.py"/>
        <source>of {count} samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/layers.py"/>
        <source>w weights · b biases · a activations · ∇ gradients · ∇(t) gradients over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/layers.py"/>
        <source>{layer}: {count} values, {head} {size}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LossPanel</name>
    <message>
        <location filename="../../../nnstudio/ui/panels/loss.py"/>
        <source>Can't train yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/loss.py"/>
        <source>Choose data in the palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/loss.py"/>
        <source>Epoch {epoch} · loss {loss}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/loss.py"/>
        <source>Logarithmic loss axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/loss.py"/>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/loss.py"/>
        <source>No data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/loss.py"/>
        <source>Nothing was trained yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/loss.py"/>
        <source>Press Play to train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/loss.py"/>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/loss.py"/>
        <source>epoch {epoch}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/loss.py"/>
        <source>epoch {epoch}: train {train}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/loss.py"/>
        <source>epoch {epoch}: train {train}, test {test}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/loss.py"/>
        <source>shown is epoch {epoch}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/loss.py"/>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/loss.py"/>
        <source>train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/loss.py"/>
        <source>training loss at first {first}, lowest {lowest} at epoch {epoch}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MetricsPanel</name>
    <message>
        <location filename="../../../nnstudio/ui/panels/metrics.py"/>
        <source>All samples are for training; change the split of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/metrics.py"/>
        <source>Choose data in the palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/metrics.py"/>
        <source>Metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/metrics.py"/>
        <source>No data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/metrics.py"/>
        <source>No test samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/metrics.py"/>
        <source>Precision, recall and F1 by class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/metrics.py"/>
        <source>RMSE {rmse} · MAE {mae}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/metrics.py"/>
        <source>Samples to measure on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/metrics.py"/>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/metrics.py"/>
        <source>The data don't fit the network yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/metrics.py"/>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/metrics.py"/>
        <source>accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/metrics.py"/>
        <source>all labels right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/metrics.py"/>
        <source>class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/metrics.py"/>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/metrics.py"/>
        <source>mean F1 {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/metrics.py"/>
        <source>mean of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/metrics.py"/>
        <source>of a sample of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/metrics.py"/>
        <source>on the test samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/metrics.py"/>
        <source>on the training samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/metrics.py"/>
        <source>precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/metrics.py"/>
        <source>prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/metrics.py"/>
        <source>prediction {answer}, target {target}, residual {residual}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/metrics.py"/>
        <source>recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/metrics.py"/>
        <source>residual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/metrics.py"/>
        <source>samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/metrics.py"/>
        <source>true ↓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/metrics.py"/>
        <source>{count} of {total} samples of {true} are recognised ({share})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/metrics.py"/>
        <source>{count} of {total} samples of {true} are taken for {predicted} ({share})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/metrics.py"/>
        <source>{count} others</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutputPanel</name>
    <message>
        <location filename="../../../nnstudio/ui/panels/output.py"/>
        <source>Drag the threshold · double-click sets it to 0.50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/output.py"/>
        <source>Most probable first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/output.py"/>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/output.py"/>
        <source>Sort classes by probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/output.py"/>
        <source>distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/output.py"/>
        <source>predicts none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/output.py"/>
        <source>predicts {count} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/output.py"/>
        <source>predicts {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/output.py"/>
        <source>probabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/output.py"/>
        <source>probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/output.py"/>
        <source>the {shown} largest of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/output.py"/>
        <source>threshold {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/output.py"/>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/output.py"/>
        <source>values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/output.py"/>
        <source>{count} others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/output.py"/>
        <source>{percent} % {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <location filename="../../../nnstudio/ui/panels/panel.py"/>
        <source>Copy and save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/panel.py"/>
        <source>Copy values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/panel.py"/>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/panel.py"/>
        <source>SVG picture (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/panel.py"/>
        <source>Save as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/panel.py"/>
        <source>Save as PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/panel.py"/>
        <source>Save as SVG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/panel.py"/>
        <source>Save {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/panel.py"/>
        <source>Saved {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/panel.py"/>
        <source>Table of numbers (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/panel.py"/>
        <source>Values copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/panel.py"/>
        <source>{title} menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/panel.py"/>
        <source>{title} plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/panel.py"/>
        <source>{title}: copy and save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointingPanel</name>
    <message>
        <location filename="../../../nnstudio/ui/panels/response_pointing.py"/>
        <source>Click to add a point, right-click to remove one · 1–9 choose the class · Esc ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/response_pointing.py"/>
        <source>Click to add a point, right-click to remove one · Esc ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/response_pointing.py"/>
        <source>Drag the ring to move the inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/response_pointing.py"/>
        <source>Release to learn from these data · Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Response</name>
    <message>
        <location filename="../../../nnstudio/ui/panels/response_legend.py"/>
        <source>input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/response_legend.py"/>
        <source>not {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/response_legend.py"/>
        <source>samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/response_legend.py"/>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/response_legend.py"/>
        <source>{count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/response_legend.py"/>
        <source>{count} shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResponseMenus</name>
    <message>
        <location filename="../../../nnstudio/ui/panels/response_menus.py"/>
        <source>All classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/response_menus.py"/>
        <source>Input along the horizontal axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/response_menus.py"/>
        <source>Input along the vertical axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/response_menus.py"/>
        <source>Output that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/response_menus.py"/>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResponsePanel</name>
    <message>
        <location filename="../../../nnstudio/ui/panels/response.py"/>
        <source>No finite value here: the network overflows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/response.py"/>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/response.py"/>
        <source>{what} · 1 input held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/response.py"/>
        <source>{what} · {count} held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/response.py"/>
        <source>{what} · {count} inputs held</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreLabel</name>
    <message>
        <location filename="../../../nnstudio/ui/panels/score_label.py"/>
        <source>accuracy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeakingPanel</name>
    <message>
        <location filename="../../../nnstudio/ui/panels/response_words.py"/>
        <source>, {count} of them only tested with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/response_words.py"/>
        <source>Click to draw a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/response_words.py"/>
        <source>Data can't be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/response_words.py"/>
        <source>Data don't fit yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/response_words.py"/>
        <source>Drop a data set here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/response_words.py"/>
        <source>No points yet: draw some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/response_words.py"/>
        <source>Release to use these data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/response_words.py"/>
        <source>all classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/response_words.py"/>
        <source>p of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/response_words.py"/>
        <source>test sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/response_words.py"/>
        <source>training sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/response_words.py"/>
        <source>{count} samples</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <location filename="../../../nnstudio/ui/panels/export.py"/>
        <source>{name}: a plot is saved as PNG, SVG or CSV: choose a name that ends in .png, .svg or .csv</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
