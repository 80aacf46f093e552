<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>GradientsLab</name>
    <message numerus="yes">
        <location filename="../../../nnstudio/ui/labs/gradients_lab.py"/>
        <source>%n neuron(s) are never active now: no gradient comes through them, and they stay as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/gradients_lab.py"/>
        <source>Add {count} layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/gradients_lab.py"/>
        <source>As it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/gradients_lab.py"/>
        <source>At limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/gradients_lab.py"/>
        <source>Backpropagation takes the loss from the output to the front, and each layer multiplies it by its weights and by the slope of its activation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/gradients_lab.py"/>
        <source>Compared with the output, the gradient in {layer} is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/gradients_lab.py"/>
        <source>Dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/gradients_lab.py"/>
        <source>First ÷ output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/gradients_lab.py"/>
        <source>Gradient flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/gradients_lab.py"/>
        <source>Gradient to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/gradients_lab.py"/>
        <source>Gradients by layer, a line an activation. {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/gradients_lab.py"/>
        <source>Make it deeper: add {count} layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/gradients_lab.py"/>
        <source>Mean of |∂L/∂w| over the weights of a layer; L is the mean loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/gradients_lab.py"/>
        <source>Mean of |∂L/∂z| over the neurons of a layer and the samples; L is the loss of the sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../../nnstudio/ui/labs/gradients_lab.py"/>
        <source>Taken on %n training sample(s), with the same weights throughout.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../nnstudio/ui/labs/gradients_lab.py"/>
        <source>There are no data that fit: taken on %n random x with random targets.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/gradients_lab.py"/>
        <source>There is no hidden layer: the gradient goes straight to the weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/gradients_lab.py"/>
        <source>Use in all hidden layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/gradients_lab.py"/>
        <source>Use {activation} in all hidden layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../../nnstudio/ui/labs/gradients_lab.py"/>
        <source>With %n hidden layer(s) there is little to see: gradients shrink from layer to layer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/gradients_lab.py"/>
        <source>With respect to the weighted sums of the neurons, or to the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/gradients_lab.py"/>
        <source>about as large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/gradients_lab.py"/>
        <source>not to be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/gradients_lab.py"/>
        <source>zero (nothing comes back)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/gradients_lab.py"/>
        <source>{count} of {units}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/gradients_lab.py"/>
        <source>{factor} times larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/gradients_lab.py"/>
        <source>{factor} times smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/gradients_lab.py"/>
        <source>{factor} times smaller (it vanishes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/gradients_lab.py"/>
        <source>{factor} with {activation}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeadCard</name>
    <message>
        <location filename="../../../nnstudio/ui/labs/head_card.py"/>
        <source>Use the head {head}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/head_card.py"/>
        <source>Use this head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/head_card.py"/>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeadsLab</name>
    <message numerus="yes">
        <location filename="../../../nnstudio/ui/labs/heads_lab.py"/>
        <source>%n more aren't shown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/heads_lab.py"/>
        <source>Class of this x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/heads_lab.py"/>
        <source>Each is a yes or no of its own. Together {total}: that means nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/heads_lab.py"/>
        <source>Loss of this x</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../../nnstudio/ui/labs/heads_lab.py"/>
        <source>Mean of %n training sample(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/heads_lab.py"/>
        <source>No loss: the target has to be a class, 0 or 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/heads_lab.py"/>
        <source>No loss: the target has to be from 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/heads_lab.py"/>
        <source>No loss: there has to be a target for each output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/heads_lab.py"/>
        <source>One neuron is enough for two classes: it gets z₂ − z₁. Together 1.00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/heads_lab.py"/>
        <source>Output heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/heads_lab.py"/>
        <source>Set head {head}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/heads_lab.py"/>
        <source>Softmax compares, so it needs two neurons: with (0, z) it says the same as the sigmoid of z. Together 1.00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/heads_lab.py"/>
        <source>Target of this x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/heads_lab.py"/>
        <source>Target t of this x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/heads_lab.py"/>
        <source>The hidden layers end in weighted sums z. A head says what they mean, and so what a loss is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/heads_lab.py"/>
        <source>This x is sample {number} of the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/heads_lab.py"/>
        <source>Together 1.00: where one goes up, others go down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/heads_lab.py"/>
        <source>for numbers: a price, a temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/heads_lab.py"/>
        <source>for one of several: three flowers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/heads_lab.py"/>
        <source>for yes or no: spam or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/heads_lab.py"/>
        <source>p for the one class, 1 − p for the other. Together 1.00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/heads_lab.py"/>
        <source>z goes out as it is: any number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/heads_lab.py"/>
        <source>{count} others</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
    <name>RaceSection</name>
    <message>
        <location filename="../../../nnstudio/ui/labs/race_section.py"/>
        <source>How long both are trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/race_section.py"/>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/race_section.py"/>
        <source>Train both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/race_section.py"/>
        <source>diverged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/race_section.py"/>
        <source>epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/race_section.py"/>
        <source>test {loss}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/race_section.py"/>
        <source>{count} epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/race_section.py"/>
        <source>{name}: loss {loss}</source>
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
