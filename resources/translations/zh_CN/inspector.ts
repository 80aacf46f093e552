<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AdviceList</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/advice_list.py"/>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/advice_list.py"/>
        <source>Nothing to remark on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerSheet</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/answer_sheet.py"/>
        <source>Sum</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerTable</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/answer_table.py"/>
        <source>What the output says</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassList</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/class_list.py"/>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/class_list.py"/>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/class_list.py"/>
        <source>Names of the classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/class_list.py"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/class_list.py"/>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassModel</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/class_list.py"/>
        <source>Class {index}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/class_list.py"/>
        <source>Move {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/class_list.py"/>
        <source>Output {index}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/class_list.py"/>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/class_list.py"/>
        <source>Rename class {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionPage</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/connection_page.py"/>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/connection_page.py"/>
        <source>Cut {source} → {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/connection_page.py"/>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/connection_page.py"/>
        <source>Off: the connection is cut; its weight is kept and counts as 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/connection_page.py"/>
        <source>Restore {source} → {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/connection_page.py"/>
        <source>Set weight {source} → {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/connection_page.py"/>
        <source>Share of all |w·x|</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/connection_page.py"/>
        <source>Show {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/connection_page.py"/>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/connection_page.py"/>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/connection_page.py"/>
        <source>Weight from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/connection_page.py"/>
        <source>cut: counts as 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/connection_page.py"/>
        <source>{source} → {target}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CurveStrip</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/curve_strip.py"/>
        <source>Activation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeadCards</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/head_cards.py"/>
        <source>Output head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/head_cards.py"/>
        <source>Set head {head}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/head_cards.py"/>
        <source>binary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/head_cards.py"/>
        <source>multi-class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/head_cards.py"/>
        <source>regression</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InputImage</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/inputs_page.py"/>
        <source>The input as an image</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InputPage</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/input_page.py"/>
        <source>Input {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/input_page.py"/>
        <source>Lower end of the range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/input_page.py"/>
        <source>Moving an input is exploring: it adds no step to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/input_page.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/input_page.py"/>
        <source>Name of the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/input_page.py"/>
        <source>Range from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/input_page.py"/>
        <source>Set range of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/input_page.py"/>
        <source>Upper end of the range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/input_page.py"/>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/input_page.py"/>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InputsModel</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/inputs_table.py"/>
        <source>Lower end of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/inputs_table.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/inputs_table.py"/>
        <source>Name of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/inputs_table.py"/>
        <source>Set range of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/inputs_table.py"/>
        <source>Upper end of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/inputs_table.py"/>
        <source>Value of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/inputs_table.py"/>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/inputs_table.py"/>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/inputs_table.py"/>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InputsPage</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/inputs_page.py"/>
        <source>1 input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/inputs_page.py"/>
        <source>Add input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/inputs_page.py"/>
        <source>Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/inputs_page.py"/>
        <source>Remove selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/inputs_page.py"/>
        <source>Set number of inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/inputs_page.py"/>
        <source>{count} inputs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InputsView</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/inputs_table.py"/>
        <source>Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/inputs_table.py"/>
        <source>Remove input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/inputs_table.py"/>
        <source>Remove inputs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/input_page.py"/>
        <source>(x {minus} lowest) / range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/input_page.py"/>
        <source>(x {minus} mean) / deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/wording.py"/>
        <source>1 neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/inspector.py"/>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/renaming.py"/>
        <source>Rename {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/input_page.py"/>
        <source>The network gets {formula} = {sum} = {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/wording.py"/>
        <source>{count} neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/wording.py"/>
        <source>{layer} · {place} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/empty_page.py"/>
        <source>Nothing selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/empty_page.py"/>
        <source>Select a neuron, layer or connection to see how its value is computed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayerForm</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/layer_form.py"/>
        <source>Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/layer_form.py"/>
        <source>Draw the weights anew and set the biases to 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/layer_form.py"/>
        <source>Initial weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/layer_form.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/layer_form.py"/>
        <source>Name of the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/layer_form.py"/>
        <source>Neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/layer_form.py"/>
        <source>Re-initialise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/layer_form.py"/>
        <source>Re-initialise {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/layer_form.py"/>
        <source>Rename {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/layer_form.py"/>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/layer_form.py"/>
        <source>Seed of the random weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/layer_form.py"/>
        <source>Set activation of {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/layer_form.py"/>
        <source>Set number of neurons of {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/layer_form.py"/>
        <source>Set {parameter} of {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/layer_form.py"/>
        <source>Switch off bias of {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/layer_form.py"/>
        <source>Switch on bias of {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/layer_form.py"/>
        <source>Use bias</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayerPage</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/layer_page.py"/>
        <source>Incoming weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/layer_page.py"/>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/layer_page.py"/>
        <source>Weight histogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/layer_page.py"/>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/layer_page.py"/>
        <source>active: neurons with z above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/layer_page.py"/>
        <source>log count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/layer_page.py"/>
        <source>max a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/layer_page.py"/>
        <source>mean a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/layer_page.py"/>
        <source>mean and largest output for this input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/layer_page.py"/>
        <source>most active first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/layer_page.py"/>
        <source>{neurons} · {activation}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/matrix_model.py"/>
        <source>Bias of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/matrix_model.py"/>
        <source>Output of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/matrix_model.py"/>
        <source>Paste into {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/matrix_model.py"/>
        <source>Set bias of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/matrix_model.py"/>
        <source>Set to 0 in {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/matrix_model.py"/>
        <source>Set weight {source} → {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/matrix_model.py"/>
        <source>Weight {source} → {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/matrix_model.py"/>
        <source>counts as 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/matrix_model.py"/>
        <source>z of {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatrixSection</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/matrix_section.py"/>
        <source>Open in a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/matrix_section.py"/>
        <source>Open the matrix in a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/matrix_section.py"/>
        <source>z = W x + b</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/matrix_view.py"/>
        <source>Weights, biases, z and a of the layer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatrixWindow</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/matrix_view.py"/>
        <source>{layer}: z = W x + b</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkSection</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/network_section.py"/>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/network_section.py"/>
        <source>Name of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/network_section.py"/>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/network_section.py"/>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/network_section.py"/>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/network_section.py"/>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/network_section.py"/>
        <source>Rename project</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeuronPage</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/neuron_page.py"/>
        <source>Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/neuron_page.py"/>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/neuron_page.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/neuron_page.py"/>
        <source>Name of the neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/neuron_page.py"/>
        <source>Neuron {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/neuron_page.py"/>
        <source>Output head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/neuron_page.py"/>
        <source>Set activation of {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/neuron_page.py"/>
        <source>p = σ(w·x + b)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/neuron_page.py"/>
        <source>y = f(w·x + b)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/neuron_page.py"/>
        <source>y = w·x + b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/neuron_page.py"/>
        <source>z = w·x + b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/neuron_page.py"/>
        <source>{name} · from layer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesEdit</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/network_section.py"/>
        <source>Edit notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/network_section.py"/>
        <source>What this network is about. Markdown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/outline.py"/>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/outline_model.py"/>
        <source>1 input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/outline_model.py"/>
        <source>Input {name}, value {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/outline_model.py"/>
        <source>Layer {name}, {activation}, {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/outline_model.py"/>
        <source>Layer {name}, {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/outline_model.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/outline_model.py"/>
        <source>Neuron {name}, output {value}, {inputs}, bias {bias}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/outline_model.py"/>
        <source>Rename {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/outline_model.py"/>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/outline_model.py"/>
        <source>{count} inputs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutlineTree</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/outline.py"/>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/outline.py"/>
        <source>Duplicate {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/outline.py"/>
        <source>Layers and neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/outline.py"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/outline.py"/>
        <source>Remove selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/outline.py"/>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutputPage</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/output_page.py"/>
        <source>1 value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/output_page.py"/>
        <source>Add class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/output_page.py"/>
        <source>Add output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/output_page.py"/>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/output_page.py"/>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/output_page.py"/>
        <source>For more than two classes choose Softmax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/output_page.py"/>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/output_page.py"/>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/output_page.py"/>
        <source>Output head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/output_page.py"/>
        <source>Outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/output_page.py"/>
        <source>logit z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/output_page.py"/>
        <source>not named yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/output_page.py"/>
        <source>{count} classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/output_page.py"/>
        <source>{count} values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/output_page.py"/>
        <source>{head} head</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/page_header.py"/>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/page_header.py"/>
        <source>Next: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/page_header.py"/>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/page_header.py"/>
        <source>Previous: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParameterFields</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/training_form.py"/>
        <source>Alpha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/training_form.py"/>
        <source>Beta 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/training_form.py"/>
        <source>Beta 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/training_form.py"/>
        <source>Down to a share of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/training_form.py"/>
        <source>Epochs a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/training_form.py"/>
        <source>Epsilon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/training_form.py"/>
        <source>From a share of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/training_form.py"/>
        <source>Momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/training_form.py"/>
        <source>Over epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/training_form.py"/>
        <source>Times each step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RateCurve</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/rate_curve.py"/>
        <source>Learning rate from {first} to {last} over {epochs} epochs, at most {largest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/rate_curve.py"/>
        <source>{epochs} epochs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemarkItem</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/advice_list.py"/>
        <source>Show the place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeedField</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/seed_field.py"/>
        <source>The same seed gives the same weights; empty: others each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/seed_field.py"/>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeveralPage</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/several_page.py"/>
        <source>1 connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/several_page.py"/>
        <source>1 layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/several_page.py"/>
        <source>Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/several_page.py"/>
        <source>Activation of their layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/several_page.py"/>
        <source>Bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/several_page.py"/>
        <source>Bias of all selected neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/several_page.py"/>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/several_page.py"/>
        <source>Cut connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/several_page.py"/>
        <source>Outputs of the selected neurons for this input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/several_page.py"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/several_page.py"/>
        <source>Remove selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/several_page.py"/>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/several_page.py"/>
        <source>Restore connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/several_page.py"/>
        <source>Set activation of {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/several_page.py"/>
        <source>Set bias of {count} neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/several_page.py"/>
        <source>Set weight of {count} connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/several_page.py"/>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/several_page.py"/>
        <source>Weight of all selected connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/several_page.py"/>
        <source>in {layers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/several_page.py"/>
        <source>into {layers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/several_page.py"/>
        <source>max a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/several_page.py"/>
        <source>mean a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/several_page.py"/>
        <source>min a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/several_page.py"/>
        <source>several values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/several_page.py"/>
        <source>{count} connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/several_page.py"/>
        <source>{count} inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/several_page.py"/>
        <source>{count} layers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermsModel</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/terms_model.py"/>
        <source>, cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/terms_model.py"/>
        <source>Cut {source} → {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/terms_model.py"/>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/terms_model.py"/>
        <source>From {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/terms_model.py"/>
        <source>Product with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/terms_model.py"/>
        <source>Restore {source} → {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/terms_model.py"/>
        <source>Set weight {source} → {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/terms_model.py"/>
        <source>Share of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/terms_model.py"/>
        <source>Value of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/terms_model.py"/>
        <source>Weight from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/terms_model.py"/>
        <source>product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/terms_model.py"/>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/terms_model.py"/>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/terms_model.py"/>
        <source>{name} is cut: its weight is kept and counts as 0. Del restores it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/terms_model.py"/>
        <source>{value}, scaled from {raw}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermsView</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/terms_view.py"/>
        <source>Cut connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/terms_view.py"/>
        <source>Restore connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/terms_view.py"/>
        <source>Show {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/terms_view.py"/>
        <source>Terms of the weighted sum</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/totals.py"/>
        <source>+ bias b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/totals.py"/>
        <source>Bias of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/totals.py"/>
        <source>Output of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/totals.py"/>
        <source>This layer uses no bias; switch it on under Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/totals.py"/>
        <source>sum w·x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/totals.py"/>
        <source>weighted sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/totals.py"/>
        <source>weighted sum + bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/totals.py"/>
        <source>z of {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingForm</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/training_form.py"/>
        <source>Batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/training_form.py"/>
        <source>Clip gradients at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/training_form.py"/>
        <source>Epochs in which the loss doesn't get lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/training_form.py"/>
        <source>Far above the usual {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/training_form.py"/>
        <source>L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/training_form.py"/>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/training_form.py"/>
        <source>Optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/training_form.py"/>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/training_form.py"/>
        <source>Seed of the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/training_form.py"/>
        <source>Set optimizer to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/training_form.py"/>
        <source>Set schedule to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/training_form.py"/>
        <source>Set {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/training_form.py"/>
        <source>Stop after epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/training_form.py"/>
        <source>Stop at a loss of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/training_form.py"/>
        <source>Stop without gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/training_form.py"/>
        <source>Weight decay (L2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/training_form.py"/>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/training_form.py"/>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/training_form.py"/>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingSection</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/training_section.py"/>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/training_section.py"/>
        <source>{optimizer} · rate {rate}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeightHistogram</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/weight_histogram.py"/>
        <source>Weights from {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeightImages</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/weight_images.py"/>
        <source>Most active: {neurons}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Worksheet</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/worksheet.py"/>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/worksheet.py"/>
        <source>Set bias of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/worksheet.py"/>
        <source>output, a = f(z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/worksheet.py"/>
        <source>output, y = z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/worksheet.py"/>
        <source>probability, p = σ(z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/worksheet.py"/>
        <source>probability, share of exp z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/worksheet.py"/>
        <source>product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/worksheet.py"/>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/worksheet.py"/>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Fold</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/worksheet.py"/>
        <source>Only the {count} largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/worksheet.py"/>
        <source>{count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/setting_field.py"/>
        <source>Must be a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/matrix_model.py"/>
        <source>The block has {rows} × {columns} numbers, and only {room_rows} × {room_columns} fit here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/matrix_model.py"/>
        <source>The lines to paste have different lengths; copy a rectangle of cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/solving.py"/>
        <source>The weighted sum isn't finite, and no bias can mend it; make a weight smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/matrix_model.py"/>
        <source>There are no numbers to paste; copy cells of a table first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/solving.py"/>
        <source>z comes from the weights alone while {layer} uses no bias; switch its bias on or change a weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/solving.py"/>
        <source>{head} gives values between 0 and 1; type one inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/solving.py"/>
        <source>{name} gives values above {low}; type a larger one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/solving.py"/>
        <source>{name} gives values between {low} and {high}; type one inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/solving.py"/>
        <source>{name} gives {number} at more than one z; set z instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/solving.py"/>
        <source>{name} jumps over {number}; set z instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/solving.py"/>
        <source>{name} never gives {number}; set z instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/solving.py"/>
        <source>{source} is {value}, so the product stays {value}; change the value first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
