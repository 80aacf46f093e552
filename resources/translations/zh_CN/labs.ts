<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ActivationLab</name>
    <message>
        <location filename="../../../nnstudio/ui/labs/activation_lab.py"/>
        <source>Activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/activation_lab.py"/>
        <source>Flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/activation_lab.py"/>
        <source>More functions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/activation_lab.py"/>
        <source>Softmax belongs to the output layer: it makes one distribution of all neurons of a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/activation_lab.py"/>
        <source>The output layer has a head: Linear, Sigmoid or Softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/activation_lab.py"/>
        <source>The same z through each function. Dashed: the slope. On a grey ground the slope is below {slope}: there the function is flat, or saturated, and hardly any gradient comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/activation_lab.py"/>
        <source>Use the head {head}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/activation_lab.py"/>
        <source>Use {activation} in {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/activation_lab.py"/>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/activation_lab.py"/>
        <source>everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/activation_lab.py"/>
        <source>nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/activation_lab.py"/>
        <source>{neuron} in {layer}: z = {z}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/activation_lab.py"/>
        <source>{z} or {other}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BiasControls</name>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_controls.py"/>
        <source>All biases are in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_controls.py"/>
        <source>All biases are off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_controls.py"/>
        <source>All biases off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_controls.py"/>
        <source>All biases on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_controls.py"/>
        <source>All layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_controls.py"/>
        <source>Bias of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_controls.py"/>
        <source>Bias of {name} off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_controls.py"/>
        <source>Bias of {name} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_controls.py"/>
        <source>Biases of {layer} off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_controls.py"/>
        <source>Biases of {layer} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_controls.py"/>
        <source>Its layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_controls.py"/>
        <source>Set bias of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_controls.py"/>
        <source>Some biases are off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_controls.py"/>
        <source>The bias of {name} is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_controls.py"/>
        <source>The bias of {name} is off, so 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_controls.py"/>
        <source>The biases of {layer} are in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_controls.py"/>
        <source>The biases of {layer} are off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_controls.py"/>
        <source>This neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_controls.py"/>
        <source>Which biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_controls.py"/>
        <source>{name} has no bias in use: its layer's are off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BiasEffects</name>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_effects.py"/>
        <source>Input from bottom to top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_effects.py"/>
        <source>Input from left to right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_effects.py"/>
        <source>Left with all biases, right without any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_effects.py"/>
        <source>Left with the biases of the layer, right without them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_effects.py"/>
        <source>Left with this neuron's bias, right with 0 in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_effects.py"/>
        <source>Loss as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_effects.py"/>
        <source>The dashed curve is without the bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_effects.py"/>
        <source>What comes out of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_effects.py"/>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_effects.py"/>
        <source>Without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_effects.py"/>
        <source>test {loss}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BiasLab</name>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_lab.py"/>
        <source>Along which value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_lab.py"/>
        <source>Along {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_lab.py"/>
        <source>Bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_lab.py"/>
        <source>Choose data to see what the biases do to the loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_lab.py"/>
        <source>Learning with and without biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_lab.py"/>
        <source>The bias moves the threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_lab.py"/>
        <source>The line on which z = 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_lab.py"/>
        <source>The same network with the same random weights, once with biases and once without. Your network stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_lab.py"/>
        <source>The weight of this value is 0: z doesn't depend on it, and there is no threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_lab.py"/>
        <source>With biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_lab.py"/>
        <source>Without any bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_lab.py"/>
        <source>Without the bias it is at {place}, the dashed curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_lab.py"/>
        <source>b = 0: {x}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_lab.py"/>
        <source>z = 0 at {x}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_lab.py"/>
        <source>z = 0 at −(b + what the other terms come to) / w = −({bias} + {held}) / {weight} = {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_lab.py"/>
        <source>z = 0 at −b / w = −{bias} / {weight} = {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_lab.py"/>
        <source>{equation}. On the blue side z is above 0, on the orange side below. The dashed line is the one without the bias: it always runs through the origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_lab.py"/>
        <source>{neuron} in {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_lab.py"/>
        <source>{w1} {x1} + {w2} {x2} + {b} = 0</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FunctionCard</name>
    <message>
        <location filename="../../../nnstudio/ui/labs/function_card.py"/>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/function_card.py"/>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/function_card.py"/>
        <source>Use {function}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
    <name>LayerLab</name>
    <message numerus="yes">
        <location filename="../../../nnstudio/ui/labs/layer_lab.py"/>
        <source>%n random x, a row each: still one product</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../nnstudio/ui/labs/layer_lab.py"/>
        <source>%n sample(s) of the data, a row each: still one product</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/layer_lab.py"/>
        <source>0 in grey: the connection is cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/layer_lab.py"/>
        <source>A batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/layer_lab.py"/>
        <source>All at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/layer_lab.py"/>
        <source>Click a row, or go through them with the arrow keys; double-click a number to change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/layer_lab.py"/>
        <source>How the product is worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/layer_lab.py"/>
        <source>Layer as a matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/layer_lab.py"/>
        <source>One row as a dot product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/layer_lab.py"/>
        <source>One x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/layer_lab.py"/>
        <source>Other samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/layer_lab.py"/>
        <source>Row by row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/layer_lab.py"/>
        <source>Row {place}, {neuron}, for the x on the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/layer_lab.py"/>
        <source>Row {place}, {neuron}: a dot product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/layer_lab.py"/>
        <source>The layer as matrices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/layer_lab.py"/>
        <source>What the layer is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/layer_lab.py"/>
        <source>b is struck out: this layer uses no bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/layer_blocks.py"/>
        <source>b, to each row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/layer_lab.py"/>
        <source>{layer}: {units} × {inputs} weights</source>
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
    <message numerus="yes">
        <location filename="../../../nnstudio/ui/labs/race_section.py"/>
        <source>%n epoch(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
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
        <source>{name}: loss {loss}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunSection</name>
    <message numerus="yes">
        <location filename="../../../nnstudio/ui/labs/run_section.py"/>
        <source>%n more layer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/run_section.py"/>
        <source>Activation of {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/run_section.py"/>
        <source>First layer of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/run_section.py"/>
        <source>Last layer of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/run_section.py"/>
        <source>Layers to take for one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/run_section.py"/>
        <source>Make all linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/run_section.py"/>
        <source>Make all {activation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/run_section.py"/>
        <source>Set activation of {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/run_section.py"/>
        <source>{layer} up to its weighted sums z, which are linear in any case.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimingSection</name>
    <message>
        <location filename="../../../nnstudio/ui/labs/timing_section.py"/>
        <source>A layer of {units} × {inputs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/timing_section.py"/>
        <source>All neurons at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/timing_section.py"/>
        <source>Measure again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/timing_section.py"/>
        <source>Measure now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/timing_section.py"/>
        <source>Measured on this machine a moment ago, the best of several runs; another moment and another machine give other figures. Both ways give the same z, but for rounding (at most {difference})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/timing_section.py"/>
        <source>Measuring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/timing_section.py"/>
        <source>No neuron of a layer waits for another: each needs x and its own row of W. So a layer is computed as one matrix product, a single call in which the processor works on several numbers at a time. That is what “in parallel” means here, not a thread for each neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/timing_section.py"/>
        <source>This layer, {units} × {inputs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/timing_section.py"/>
        <source>dot products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/timing_section.py"/>
        <source>one product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/timing_section.py"/>
        <source>ratio</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <location filename="../../../nnstudio/labs/sheet.py"/>
        <source>A number of this network is too large for a calculation by hand: {value:.3g}</source>
        <translation>网络里有一个数太大，没法手工计算：{value:.3g}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/labs/sheet.py"/>
        <source>A sheet has 1 to 4 decimals, found {found}</source>
        <translation>计算单取 1 到 4 位小数，现在是 {found}</translation>
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
        <translation>这个网络有 {found} 个神经元。手工计算单最多放 {limit} 个。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/labs/sheet.py"/>
        <location filename="../../../nnstudio/ui/workspace.py"/>
        <source>x needs {count} finite numbers, one an input</source>
        <translation>x 需要 {count} 个有限的数，每个输入一个</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/labs/sheet.py"/>
        <source>{layer} has {found} products in each sum. A sheet to be filled in by hand takes {limit} at most.</source>
        <translation>{layer}的每个加权和有 {found} 个乘积。手工计算单最多放 {limit} 个。</translation>
    </message>
</context>
</TS>
