<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Canvas</name>
    <message>
        <location filename="../../../nnstudio/ui/canvas/words.py"/>
        <source>1 neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Above, outputs stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Above, with random weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/pointing.py"/>
        <source>Add a neuron to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Add an input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Add an output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>Add input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Add layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Add neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Add neuron so that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>Add neuron to {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/describing.py"/>
        <source>Add one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>Add output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>Add to {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Below, outputs stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Below, with random weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/describing.py"/>
        <source>Bias of {name} = {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/pointing.py"/>
        <source>Bias of {name} · Drag up or down · Double-click to type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/gestures/values.py"/>
        <source>Bias of {neuron}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/pointing.py"/>
        <source>Click to choose an activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/pointing.py"/>
        <source>Click to choose an output head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Cut connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/pointing.py"/>
        <source>Double-click to rename the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/gestures/adjusting.py"/>
        <source>Drag right for more, left for less · Shift for fine steps · Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/gestures/adjusting.py"/>
        <source>Drag up for more, down for less · Shift for fine steps · Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>Drop the activation on a hidden layer · Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>Drop the head on the output · Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>Drop the neuron into a layer or between two · Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>Drop {neuron} into a layer · Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Fitting the activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Fresh weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Fresh weights everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/words.py"/>
        <source>Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>Inputs have no activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>Inputs stay in the first column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Insert a layer of one neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Insert input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Insert layer after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Insert layer before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Insert layer here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Insert neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>It has random weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Move left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Move right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Move to layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/gestures/values.py"/>
        <source>Move {input}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>Move {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>Move {neuron}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>Move {neuron} to {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/gestures/names.py"/>
        <source>Name of {thing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/view.py"/>
        <source>Network canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>Neurons move between hidden layers only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>New layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Open worksheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Output head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>Output heads go last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Outputs stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>Outputs stay in the last column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/gestures/base.py"/>
        <source>Release outside to change nothing · Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>Release to add a layer of {count} neurons · Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>Release to add a neuron to {layer} · Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>Release to add an input · Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>Release to add an output · Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/gestures/adjusting.py"/>
        <source>Release to keep this input · Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>Release to leave {layer} where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>Release to leave {neuron} where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>Release to make a new layer of one neuron · Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>Release to make {layer} hidden layer {place} · Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>Release to move {neuron} to place {place} · Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>Release to move {neuron} to {layer} with fresh weights · Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/gestures/selecting.py"/>
        <source>Release to select the neurons in the frame · Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>Release to set the head to {head} · Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>Release to set {layer} to {activation} · Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Remove input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Remove last neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Remove layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Remove neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Remove selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/pointing.py"/>
        <source>Remove the last neuron of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/describing.py"/>
        <source>Remove the last one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Rename class…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/gestures/names.py"/>
        <source>Rename {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/gestures/names.py"/>
        <source>Rename {neuron}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Restore connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Select its inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Select its neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Select {neuron}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>Set activation of {layer} to {activation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/gestures/values.py"/>
        <source>Set bias of {neuron}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Set bias…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>Set head to {head}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Set value…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/gestures/values.py"/>
        <source>Set weight {connection}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Set weight…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>Set {layer} to {activation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/legend.py"/>
        <source>Strongest {drawn} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/legend.py"/>
        <source>Strongest {drawn} of {total} connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>The head is {head} already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>The inputs stay first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>The only neuron of its layer stays; move the layer by its header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>The output has a head: drop an output head here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>The output stays last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Use bias in {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/legend.py"/>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/gestures/values.py"/>
        <source>Value of {input}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/legend.py"/>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/gestures/values.py"/>
        <source>Weight {connection}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/pointing.py"/>
        <source>Weight {name} · Drag up or down · Double-click to type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/gestures/names.py"/>
        <source>class {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/inscriptions.py"/>
        <source>logit z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/head_item.py"/>
        <source>predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/head_item.py"/>
        <source>sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/head_item.py"/>
        <source>sum of probabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/walk_item.py"/>
        <source>target {target} · loss {loss}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/describing.py"/>
        <source>{connection}: cut, its weight was {weight}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/describing.py"/>
        <source>{connection}: weight {weight}, × {value} = {product}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/head_item.py"/>
        <source>{count} classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/head_item.py"/>
        <source>{count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/words.py"/>
        <source>{count} neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/head_item.py"/>
        <source>{count} values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>{head} ({purpose})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/head_item.py"/>
        <source>{head} head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>{initializer} (default)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>{layer} is {activation} already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/describing.py"/>
        <source>{layer}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/describing.py"/>
        <source>{name} = {value}, from {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/pointing.py"/>
        <source>{name} · Drag to move the layer · Double-click renames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/pointing.py"/>
        <source>{name} · Drag to move this input · Double-click to type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/pointing.py"/>
        <source>{name} · Drag to move · Double-click opens the worksheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/pointing.py"/>
        <source>{name} · Drag to reorder · Right-click for more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/inscriptions.py"/>
        <source>{name} · z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/describing.py"/>
        <source>{name}: logit z = {sum} = {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>{reason} · Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/describing.py"/>
        <source>… ({count} more)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <location filename="../../../nnstudio/ui/canvas/commands.py"/>
        <source>Cut {thing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/commands.py"/>
        <source>Duplicate {thing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/commands.py"/>
        <source>Fresh weights everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/commands.py"/>
        <source>Fresh weights for {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/commands.py"/>
        <source>Move {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/commands.py"/>
        <source>Move {neuron}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/commands.py"/>
        <source>Move {neuron} to {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/commands.py"/>
        <source>Nothing is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/commands.py"/>
        <source>Remove {thing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/commands.py"/>
        <source>Restore {thing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/commands.py"/>
        <source>Select a hidden layer first, then choose its activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/commands.py"/>
        <source>Select a layer to remove its last neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/commands.py"/>
        <source>Select a neuron or a layer to duplicate it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/commands.py"/>
        <source>Set activation to {activation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/commands.py"/>
        <source>Switch off the bias of {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/commands.py"/>
        <source>Switch on the bias of {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/commands.py"/>
        <source>The inputs can't be removed as a whole; select single inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/commands.py"/>
        <source>selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/commands.py"/>
        <source>{count} connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/commands.py"/>
        <source>{count} layers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <location filename="../../../nnstudio/ui/canvas/editing.py"/>
        <source>The inputs and the output keep their names; rename single ones</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Interaction</name>
    <message>
        <location filename="../../../nnstudio/ui/canvas/interaction.py"/>
        <source>Click: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameEditor</name>
    <message>
        <location filename="../../../nnstudio/ui/canvas/value_editor.py"/>
        <source>{name}: Enter sets it · Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValueEditor</name>
    <message>
        <location filename="../../../nnstudio/ui/canvas/value_editor.py"/>
        <source>{value}: Enter sets it · 1/3 and 0,5 work too · Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <location filename="../../../nnstudio/ui/canvas/picture.py"/>
        <source>{name}: a picture ends in .png, .svg or .pdf, found {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/picture.py"/>
        <source>{name}: a picture is {least} to {most} pixels wide and high, asked for {width} x {height}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
