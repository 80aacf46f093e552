<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>LabView</name>
    <message>
        <location filename="../../../nnstudio/ui/labs/lab_view.py"/>
        <source>Lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/lab_view.py"/>
        <source>Which lab</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeuronLab</name>
    <message>
        <location filename="../../../nnstudio/ui/labs/neuron_lab.py"/>
        <source>All at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/neuron_lab.py"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/neuron_lab.py"/>
        <source>Drag a number sideways, or double-click it to type. Moving x only explores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/neuron_lab.py"/>
        <source>Drag a weight or the bias sideways, or double-click it to type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/neuron_lab.py"/>
        <source>How the formula is worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/neuron_lab.py"/>
        <source>Its share, as its z moves and the other z stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/neuron_lab.py"/>
        <source>Neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/neuron_lab.py"/>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/neuron_lab.py"/>
        <source>Slope f′({z}) = {slope}: here a little more z makes {slope} times as much more of f(z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/neuron_rows.py"/>
        <source>Softmax makes a share of z = {z}: {a}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/neuron_lab.py"/>
        <source>Step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/neuron_rows.py"/>
        <source>Term {place} of {count}: {weight} × {value} {equals} {product}. So far {sum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/neuron_rows.py"/>
        <source>That is what comes out: {a}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/neuron_rows.py"/>
        <source>The bias {added} is added: z = {sum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/neuron_lab.py"/>
        <source>The formula with its numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/neuron_rows.py"/>
        <source>The formula; now its numbers are put in, one term after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/neuron_rows.py"/>
        <source>The other {count} terms together: {added}. So far {sum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/neuron_lab.py"/>
        <source>What comes out is z itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/neuron_lab.py"/>
        <source>Where z is on {function}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/neuron_rows.py"/>
        <source>so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/neuron_lab.py"/>
        <source>z isn't a finite number: make a weight or an input smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/neuron_rows.py"/>
        <source>{count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/neuron_rows.py"/>
        <source>{function}({z}) = {a} is what comes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/neuron_lab.py"/>
        <source>{hint}. The bias is struck out: this layer uses none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/neuron_lab.py"/>
        <source>{neuron} in {layer}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberBoard</name>
    <message>
        <location filename="../../../nnstudio/ui/labs/number_board.py"/>
        <source>Copy LaTeX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/number_board.py"/>
        <source>Drag right for more, left for less · Shift for fine steps · Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/number_board.py"/>
        <source>Value of {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <location filename="../../../nnstudio/labs/sheet.py"/>
        <source>A number of this network is too large for a calculation by hand: {value:.3g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/labs/sheet.py"/>
        <source>A sheet has 1 to 4 decimals, found {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/registry.py"/>
        <source>Activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/registry.py"/>
        <source>Bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/registry.py"/>
        <source>Collapse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/registry.py"/>
        <source>Gradient flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/registry.py"/>
        <source>Layer as a matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/registry.py"/>
        <source>Neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/registry.py"/>
        <source>Output heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/registry.py"/>
        <source>Softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/labs/sheet.py"/>
        <source>This network has {found} neurons. A sheet to be filled in by hand takes {limit} at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/labs/sheet.py"/>
        <location filename="../../../nnstudio/ui/workspace.py"/>
        <source>x needs {count} finite numbers, one an input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/labs/sheet.py"/>
        <source>{layer} has {found} products in each sum. A sheet to be filled in by hand takes {limit} at most.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
