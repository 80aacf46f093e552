<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ActivationLab</name>
    <message>
        <location filename="../../../nnstudio/ui/labs/activation_lab.py"/>
        <source>Activations</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/activation_lab.py"/>
        <source>Flat</source>
        <translation>平坦处</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/activation_lab.py"/>
        <source>Hidden layers only</source>
        <translation>只用于隐藏层</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/activation_lab.py"/>
        <source>More functions</source>
        <translation>更多函数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/activation_lab.py"/>
        <source>Output layer only</source>
        <translation>只用于输出层</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/activation_lab.py"/>
        <source>Softmax makes one distribution of all neurons of a layer: that is for the answer of the network</source>
        <translation>Softmax 把一层的所有神经元变成一个概率分布：它用来给出网络的答案</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/activation_lab.py"/>
        <source>The output layer has a head: Linear, Sigmoid or Softmax</source>
        <translation>输出层只能用线性、Sigmoid 或 Softmax</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/activation_lab.py"/>
        <source>The same z through each function. Dashed: the slope. On a grey ground the slope is below {slope}: there the function is flat, or saturated, and hardly any gradient comes back.</source>
        <translation>把同一个 z 送进每个函数。虚线是斜率。灰底的地方斜率小于 {slope}：函数在那里是平的，也就是饱和，几乎没有梯度能传回来。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/activation_lab.py"/>
        <source>Use for this layer</source>
        <translation>用于这一层</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/activation_lab.py"/>
        <source>Use the head {head}</source>
        <translation>输出层改为 {head}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/activation_lab.py"/>
        <source>Use {activation} in {layer}</source>
        <translation>{layer} 改用 {activation}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/activation_lab.py"/>
        <source>Values</source>
        <translation>取值范围</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/activation_lab.py"/>
        <source>everywhere</source>
        <translation>处处</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/activation_lab.py"/>
        <source>nowhere</source>
        <translation>没有</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/activation_lab.py"/>
        <source>{neuron} in {layer}: z = {z}</source>
        <translation>{neuron}（{layer}）：z = {z}</translation>
    </message>
</context>
<context>
    <name>BiasControls</name>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_controls.py"/>
        <source>All biases are in use</source>
        <translation>所有偏置都在起作用</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_controls.py"/>
        <source>All biases are off</source>
        <translation>所有偏置都已关掉</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_controls.py"/>
        <source>All biases off</source>
        <translation>关掉所有偏置</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_controls.py"/>
        <source>All biases on</source>
        <translation>打开所有偏置</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_controls.py"/>
        <source>All layers</source>
        <translation>所有层</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_controls.py"/>
        <source>Bias of {name}</source>
        <translation>{name} 的偏置</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_controls.py"/>
        <source>Bias of {name} off</source>
        <translation>关掉 {name} 的偏置</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_controls.py"/>
        <source>Bias of {name} on</source>
        <translation>打开 {name} 的偏置</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_controls.py"/>
        <source>Biases of {layer} off</source>
        <translation>关掉 {layer} 的偏置</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_controls.py"/>
        <source>Biases of {layer} on</source>
        <translation>打开 {layer} 的偏置</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_controls.py"/>
        <source>Its layer</source>
        <translation>它所在的层</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_controls.py"/>
        <source>Set bias of {name}</source>
        <translation>设置 {name} 的偏置</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_controls.py"/>
        <source>Some biases are off</source>
        <translation>有些偏置已关掉</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_controls.py"/>
        <source>The bias of {name} is in use</source>
        <translation>{name} 的偏置在起作用</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_controls.py"/>
        <source>The bias of {name} is off, so 0</source>
        <translation>{name} 的偏置已关掉，即为 0</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_controls.py"/>
        <source>The biases of {layer} are in use</source>
        <translation>{layer} 的偏置在起作用</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_controls.py"/>
        <source>The biases of {layer} are off</source>
        <translation>{layer} 的偏置已关掉</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_controls.py"/>
        <source>This neuron</source>
        <translation>这个神经元</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_controls.py"/>
        <source>Which biases</source>
        <translation>哪些偏置</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_controls.py"/>
        <source>{name} has no bias in use: its layer's are off</source>
        <translation>{name} 没有用偏置：它所在的层已关掉偏置</translation>
    </message>
</context>
<context>
    <name>BiasEffects</name>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_effects.py"/>
        <source>Input from bottom to top</source>
        <translation>从下到上的输入</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_effects.py"/>
        <source>Input from left to right</source>
        <translation>从左到右的输入</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_effects.py"/>
        <source>Left with all biases, right without any</source>
        <translation>左边用全部偏置，右边一个也不用</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_effects.py"/>
        <source>Left with the biases of the layer, right without them</source>
        <translation>左边用这一层的偏置，右边不用</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_effects.py"/>
        <source>Left with this neuron's bias, right with 0 in its place</source>
        <translation>左边用这个神经元的偏置，右边换成 0</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_effects.py"/>
        <source>Loss as it is now</source>
        <translation>现在的损失</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_effects.py"/>
        <source>The dashed curve is without the bias</source>
        <translation>虚线是没有偏置时的曲线</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_effects.py"/>
        <source>What comes out of the network</source>
        <translation>网络的输出结果</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_effects.py"/>
        <source>With</source>
        <translation>有偏置</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_effects.py"/>
        <source>Without</source>
        <translation>无偏置</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_effects.py"/>
        <source>test {loss}</source>
        <translation>测试 {loss}</translation>
    </message>
</context>
<context>
    <name>BiasLab</name>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_lab.py"/>
        <source>Along which value</source>
        <translation>沿哪个值</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_lab.py"/>
        <source>Along {name}</source>
        <translation>沿 {name}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_lab.py"/>
        <source>Bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_lab.py"/>
        <source>Choose data to see what the biases do to the loss</source>
        <translation>选择数据，就能看到偏置对损失的作用</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_lab.py"/>
        <source>Learning with and without biases</source>
        <translation>有偏置与无偏置的学习</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_lab.py"/>
        <source>The bias moves the threshold</source>
        <translation>偏置移动阈值</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_lab.py"/>
        <source>The line on which z = 0</source>
        <translation>z = 0 的那条线</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_lab.py"/>
        <source>The same network with the same random weights, once with biases and once without. Your network stays as it is</source>
        <translation>同一个网络、同样的随机权重，一次用偏置，一次不用偏置。现在的网络保持不变</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_lab.py"/>
        <source>The weight of this value is 0: z doesn't depend on it, and there is no threshold</source>
        <translation>这个值的权重是 0：z 与它无关，也就没有阈值</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_lab.py"/>
        <source>With biases</source>
        <translation>有偏置</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_lab.py"/>
        <source>Without any bias</source>
        <translation>没有偏置</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_lab.py"/>
        <source>Without the bias it is at {place}, the dashed curve</source>
        <translation>没有偏置时在 {place}，即虚线</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_lab.py"/>
        <source>b = 0: {x}</source>
        <translation>b = 0：{x}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_lab.py"/>
        <source>z = 0 at {x}</source>
        <translation>z = 0 在 {x}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_lab.py"/>
        <source>z = 0 at −(b + what the other terms come to) / w = −({bias} + {held}) / {weight} = {place}</source>
        <translation>z = 0 在 −(b + 其余各项之和) / w = −({bias} + {held}) / {weight} = {place}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_lab.py"/>
        <source>z = 0 at −b / w = −{bias} / {weight} = {place}</source>
        <translation>z = 0 在 −b / w = −{bias} / {weight} = {place}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_lab.py"/>
        <source>{equation}. On the blue side z is above 0, on the orange side below. The dashed line is the one without the bias: it always runs through the origin</source>
        <translation>{equation}。蓝色一侧 z 大于 0，橙色一侧小于 0。虚线是没有偏置时的线：它总是经过原点</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_lab.py"/>
        <source>{first}. {second}</source>
        <translation>{first}。{second}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_lab.py"/>
        <source>{neuron} in {layer}</source>
        <translation>{layer} 中的 {neuron}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/bias_lab.py"/>
        <source>{w1} {x1} + {w2} {x2} + {b} = 0</source>
        <translation>{w1} {x1} + {w2} {x2} + {b} = 0</translation>
    </message>
</context>
<context>
    <name>CollapseLab</name>
    <message>
        <location filename="../../../nnstudio/ui/labs/collapse_lab.py"/>
        <source>Because of {layers} no single layer does this. Off by up to {share} % of the largest z.</source>
        <translation>因为有 {layers}，任何单独一层都做不到。最多相差最大 z 的 {share} %。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/collapse_lab.py"/>
        <source>Choose data that fit the network first</source>
        <translation>请先选择与网络相符的数据</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/collapse_lab.py"/>
        <source>Collapse</source>
        <translation>塌缩</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/collapse_lab.py"/>
        <source>Fresh weights, the same for all, and the same order of the samples. Your network stays.</source>
        <translation>权重重新抽取，大家都一样，样本的顺序也一样。你的网络不变。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/collapse_lab.py"/>
        <source>Insert</source>
        <translation>插入</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/collapse_lab.py"/>
        <source>Insert a linear layer</source>
        <translation>插入一个线性层</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/collapse_lab.py"/>
        <source>It computes the same: W x = (W R⁻¹)(R x).</source>
        <translation>算出的结果一样：W x = (W R⁻¹)(R x)。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/collapse_lab.py"/>
        <source>Largest difference between the layers and the one</source>
        <translation>这几层与那一层的最大差别</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/collapse_lab.py"/>
        <source>Layers that don't bend their values are one layer, however many:</source>
        <translation>不弯折数值的层，再多也只是一层：</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/collapse_lab.py"/>
        <source>Linear layers</source>
        <translation>线性层</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/collapse_lab.py"/>
        <source>Merge into {layer}</source>
        <translation>合并进“{layer}”</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/collapse_lab.py"/>
        <source>Mixed</source>
        <translation>混合</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/collapse_lab.py"/>
        <source>No difference at all: merging changes nothing.</source>
        <translation>毫无差别：合并不改变任何结果。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/collapse_lab.py"/>
        <source>Only layers that don't bend can be merged exactly</source>
        <translation>只有线性的层才能精确合并</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../nnstudio/ui/labs/collapse_lab.py"/>
        <source>Over %n random x; the data don't fit or there are none.</source>
        <translation>
            <numerusform>在 %n 个随机的 x 上；没有数据，或数据与网络不符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../nnstudio/ui/labs/collapse_lab.py"/>
        <source>Over %n training sample(s).</source>
        <translation>
            <numerusform>在 %n 个训练样本上。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/collapse_lab.py"/>
        <source>Plain</source>
        <translation>原样</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/collapse_lab.py"/>
        <source>Plain: one matrix hands values on as they are. Mixed: values are mirrored and mirrored back</source>
        <translation>原样：其中一个矩阵把数值原样传下去。混合：数值先镜像，再镜像回来</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/collapse_lab.py"/>
        <source>That is rounding: float32 keeps about 7 digits. With twice as many digits next to nothing is left.</source>
        <translation>这只是舍入：float32 大约保留 7 位数字。位数加倍，差别就几乎没有了。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/collapse_lab.py"/>
        <source>The network leaves the finite numbers: there is nothing to compare.</source>
        <translation>网络的数值超出了有限的范围，没有什么可比的。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/collapse_lab.py"/>
        <source>The one layer in numbers</source>
        <translation>那一层的数值</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/collapse_lab.py"/>
        <source>The one layer that it is</source>
        <translation>它其实就是这一层</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/collapse_lab.py"/>
        <source>The one layer that it would be without bends</source>
        <translation>如果没有弯折，它就是这一层</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/collapse_lab.py"/>
        <source>The one layer that they are</source>
        <translation>合并成的一层</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/collapse_lab.py"/>
        <source>The other way: insert a linear layer</source>
        <translation>反过来：插入一个线性层</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/collapse_lab.py"/>
        <source>The same layers with bends</source>
        <translation>同样的层，加上弯折</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/collapse_lab.py"/>
        <source>There is no hidden layer here. Insert a linear one below: nothing changes, and you get a run.</source>
        <translation>这里没有隐藏层。在下面插入一个线性层：结果不变，就有两层可以合并了。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/collapse_lab.py"/>
        <source>Weights of the new layer</source>
        <translation>新层的权重</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/collapse_lab.py"/>
        <source>What a bend is worth</source>
        <translation>弯折有多大用处</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/collapse_lab.py"/>
        <source>What is linear gets {activation} as its bend.</source>
        <translation>线性的层换上 {activation}，就有了弯折。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/collapse_lab.py"/>
        <source>Where to insert a linear layer</source>
        <translation>线性层插在哪里</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/collapse_lab.py"/>
        <source>{first} {second}</source>
        <translation>{first}{second}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/collapse_lab.py"/>
        <source>{first} – {second}</source>
        <translation>{first} – {second}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/collapse_lab.py"/>
        <source>{layers}: not linear, but on these x no value reaches a bend.</source>
        <translation>{layers}：不是线性的，但在这些 x 上没有数值到达弯折处。</translation>
    </message>
</context>
<context>
    <name>DifferenceGauge</name>
    <message>
        <location filename="../../../nnstudio/ui/labs/difference_gauge.py"/>
        <source>as the studio computes (float32)</source>
        <translation>按程序的精度计算（float32）</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/difference_gauge.py"/>
        <source>largest z</source>
        <translation>最大的 z</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/difference_gauge.py"/>
        <source>with twice as many digits (float64)</source>
        <translation>位数加倍（float64）</translation>
    </message>
</context>
<context>
    <name>FunctionCard</name>
    <message>
        <location filename="../../../nnstudio/ui/labs/function_card.py"/>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/function_card.py"/>
        <source>Use for this layer</source>
        <translation>用于这一层</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/function_card.py"/>
        <source>Use {function}</source>
        <translation>使用 {function}</translation>
    </message>
</context>
<context>
    <name>GradientsLab</name>
    <message numerus="yes">
        <location filename="../../../nnstudio/ui/labs/gradients_lab.py"/>
        <source>%n neuron(s) are never active now: no gradient comes through them, and they stay as they are.</source>
        <translation>
            <numerusform>现在有 %n 个神经元从不激活：梯度传不过去，它们也就不再变化。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/gradients_lab.py"/>
        <source>Add {count} layers</source>
        <translation>添加 {count} 层</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/gradients_lab.py"/>
        <source>As it is</source>
        <translation>现状</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/gradients_lab.py"/>
        <source>At limits</source>
        <translation>饱和</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/gradients_lab.py"/>
        <source>Backpropagation takes the loss from the output to the front, and each layer multiplies it by its weights and by the slope of its activation.</source>
        <translation>反向传播把损失从输出一层层往前传，每一层都要乘上它的权重和激活函数的斜率。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/gradients_lab.py"/>
        <source>Dead</source>
        <translation>失活</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/gradients_lab.py"/>
        <source>First ÷ output</source>
        <translation>首层 ÷ 输出</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/gradients_lab.py"/>
        <source>Gradient flow</source>
        <translation>梯度流动</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/gradients_lab.py"/>
        <source>Gradient to show</source>
        <translation>显示哪种梯度</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/gradients_lab.py"/>
        <source>Gradients by layer, a line an activation. {what}</source>
        <translation>各层的梯度，每个激活函数一条线。{what}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/gradients_lab.py"/>
        <source>Make it deeper: add {count} layers</source>
        <translation>加深网络：添加 {count} 层</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/gradients_lab.py"/>
        <source>Mean of |∂L/∂w| over the weights of a layer; L is the mean loss.</source>
        <translation>一层所有权重的 |∂L/∂w| 的平均值；L 是平均损失。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/gradients_lab.py"/>
        <source>Mean of |∂L/∂z| over the neurons of a layer and the samples; L is the loss of the sample.</source>
        <translation>一层所有神经元和所有样本的 |∂L/∂z| 的平均值；L 是单个样本的损失。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../nnstudio/ui/labs/gradients_lab.py"/>
        <source>Taken on %n training sample(s), with the same weights throughout.</source>
        <translation>
            <numerusform>取自 %n 个训练样本，各列的权重相同。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/gradients_lab.py"/>
        <source>The gradient in {layer}, compared with the output:</source>
        <translation>{layer} 的梯度，与输出相比：</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../nnstudio/ui/labs/gradients_lab.py"/>
        <source>There are no data that fit: taken on %n random x with random targets.</source>
        <translation>
            <numerusform>没有相符的数据：取自 %n 个随机的 x，目标也是随机的。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/gradients_lab.py"/>
        <source>There is no hidden layer: the gradient goes straight to the weights.</source>
        <translation>没有隐藏层：梯度直接到达权重。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/gradients_lab.py"/>
        <source>Use in all hidden layers</source>
        <translation>用于所有隐藏层</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/gradients_lab.py"/>
        <source>Use {activation} in all hidden layers</source>
        <translation>所有隐藏层都用 {activation}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../nnstudio/ui/labs/gradients_lab.py"/>
        <source>With %n hidden layer(s) there is little to see: gradients shrink from layer to layer.</source>
        <translation>
            <numerusform>只有 %n 个隐藏层，看不出什么：梯度是一层一层变小的。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/gradients_lab.py"/>
        <source>With respect to the weighted sums of the neurons, or to the weights</source>
        <translation>对神经元的加权和，或者对权重</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/gradients_lab.py"/>
        <source>about as large</source>
        <translation>差不多一样大</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/gradients_lab.py"/>
        <source>not to be told</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/gradients_lab.py"/>
        <source>zero (nothing comes back)</source>
        <translation>是零（什么也没有传回来）</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/gradients_lab.py"/>
        <source>{count} of {units}</source>
        <translation>{count} / {units}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/gradients_lab.py"/>
        <source>{factor} times larger</source>
        <translation>大到 {factor} 倍</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/gradients_lab.py"/>
        <source>{factor} times smaller</source>
        <translation>小到 1/{factor}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/gradients_lab.py"/>
        <source>{factor} times smaller (it vanishes)</source>
        <translation>小到 1/{factor}（消失了）</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/gradients_lab.py"/>
        <source>{factor} with {activation}</source>
        <translation>用 {activation} 时{factor}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/gradients_lab.py"/>
        <source>{first} {second}</source>
        <translation>{first}{second}</translation>
    </message>
</context>
<context>
    <name>HeadCard</name>
    <message>
        <location filename="../../../nnstudio/ui/labs/head_card.py"/>
        <source>Use the head {head}</source>
        <translation>使用 {head} 输出层</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/head_card.py"/>
        <source>Use this head</source>
        <translation>使用</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/head_card.py"/>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
</context>
<context>
    <name>HeadsLab</name>
    <message numerus="yes">
        <location filename="../../../nnstudio/ui/labs/heads_lab.py"/>
        <source>%n more aren't shown.</source>
        <translation>
            <numerusform>还有 %n 个没有显示。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/heads_lab.py"/>
        <source>Class of this x</source>
        <translation>这个 x 的类别</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/heads_lab.py"/>
        <source>Each is a yes or no of its own. Together {total}: that means nothing.</source>
        <translation>每个各自回答是或否。合计 {total}，这个和没有意义。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/heads_lab.py"/>
        <source>Loss of this x</source>
        <translation>这个 x 的损失</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../nnstudio/ui/labs/heads_lab.py"/>
        <source>Mean of %n training sample(s)</source>
        <translation>
            <numerusform>%n 个训练样本的平均</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/heads_lab.py"/>
        <source>No loss: the target has to be a class, 0 or 1</source>
        <translation>没有损失：目标要是一个类别，0 或 1</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/heads_lab.py"/>
        <source>No loss: the target has to be from 0 to 1</source>
        <translation>没有损失：目标要在 0 到 1 之间</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/heads_lab.py"/>
        <source>No loss: there has to be a target for each output</source>
        <translation>没有损失：每个输出都要有一个目标</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/heads_lab.py"/>
        <source>One neuron is enough for two classes: it gets z₂ − z₁. Together 1.00.</source>
        <translation>两个类别一个神经元就够了：它得到 z₂ − z₁。合计 1.00。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/heads_lab.py"/>
        <source>Output heads</source>
        <translation>输出层</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/heads_lab.py"/>
        <source>Set head {head}</source>
        <translation>输出层改为 {head}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/heads_lab.py"/>
        <source>Softmax compares, so it needs two neurons: with (0, z) it says the same as the sigmoid of z. Together 1.00.</source>
        <translation>Softmax 要比较，所以需要两个神经元：取 (0, z) 时，它和 z 的 Sigmoid 说的一样。合计 1.00。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/heads_lab.py"/>
        <source>Target of this x</source>
        <translation>这个 x 的目标</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/heads_lab.py"/>
        <source>Target t of this x</source>
        <translation>这个 x 的目标 t</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/heads_lab.py"/>
        <source>The hidden layers end in weighted sums z. A head says what they mean, and so what a loss is.</source>
        <translation>隐藏层最后给出加权和 z。输出层说明它们是什么意思，因此也决定了损失怎么算。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/heads_lab.py"/>
        <source>This x is sample {number} of the data.</source>
        <translation>这个 x 是数据里的样本 {number}。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/heads_lab.py"/>
        <source>Together 1.00: where one goes up, others go down.</source>
        <translation>合计 1.00：一个升高，别的就降低。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/heads_lab.py"/>
        <source>for numbers: a price, a temperature</source>
        <translation>用于数值：价格、温度</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/heads_lab.py"/>
        <source>for one of several: three flowers</source>
        <translation>用于多选一：三种花</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/heads_lab.py"/>
        <source>for yes or no: spam or not</source>
        <translation>用于是或否：是不是垃圾邮件</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/heads_lab.py"/>
        <source>p for the one class, 1 − p for the other. Together 1.00.</source>
        <translation>一个类别是 p，另一个类别是 1 − p。合计 1.00。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/heads_lab.py"/>
        <source>z goes out as it is: any number.</source>
        <translation>z 原样输出：任何一个数。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/heads_lab.py"/>
        <source>{count} others</source>
        <translation>其他 {count} 个</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/heads_lab.py"/>
        <source>{first} {second}</source>
        <translation>{first}{second}</translation>
    </message>
</context>
<context>
    <name>LabView</name>
    <message>
        <location filename="../../../nnstudio/ui/labs/lab_view.py"/>
        <source>Lab</source>
        <translation>实验室</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/lab_view.py"/>
        <source>Which lab</source>
        <translation>哪个实验室</translation>
    </message>
</context>
<context>
    <name>LayerLab</name>
    <message numerus="yes">
        <location filename="../../../nnstudio/ui/labs/layer_lab.py"/>
        <source>%n random x, a row each: still one product</source>
        <translation>
            <numerusform>%n 个随机的 x，每行一个：仍然只是一次乘积</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../nnstudio/ui/labs/layer_lab.py"/>
        <source>%n sample(s) of the data, a row each: still one product</source>
        <translation>
            <numerusform>数据中的 %n 个样本，每行一个：仍然只是一次乘积</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/layer_lab.py"/>
        <source>0 in grey: the connection is cut</source>
        <translation>灰色的 0：连接已剪断</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/layer_lab.py"/>
        <source>A batch</source>
        <translation>一批</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/layer_lab.py"/>
        <source>All at once</source>
        <translation>一次算完</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/layer_lab.py"/>
        <source>Click a row, or go through them with the arrow keys; double-click a number to change it</source>
        <translation>点一行，或用方向键逐行查看；双击一个数就能修改</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/layer_lab.py"/>
        <source>How the product is worked out</source>
        <translation>乘积怎样算</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/layer_lab.py"/>
        <source>Layer as a matrix</source>
        <translation>层就是矩阵</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/layer_lab.py"/>
        <source>One row as a dot product</source>
        <translation>一行就是一个点积</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/layer_lab.py"/>
        <source>One x</source>
        <translation>一个 x</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/layer_lab.py"/>
        <source>Other samples</source>
        <translation>换一些样本</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/layer_lab.py"/>
        <source>Row by row</source>
        <translation>逐行</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/layer_lab.py"/>
        <source>Row {place}, {neuron}, for the x on the canvas</source>
        <translation>第 {place} 行，{neuron}，用画布上的 x</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/layer_lab.py"/>
        <source>Row {place}, {neuron}: a dot product</source>
        <translation>第 {place} 行，{neuron}：一个点积</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/layer_lab.py"/>
        <source>The layer as matrices</source>
        <translation>用矩阵表示的层</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/layer_lab.py"/>
        <source>What the layer is given</source>
        <translation>这一层得到什么</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/layer_lab.py"/>
        <source>b is struck out: this layer uses no bias</source>
        <translation>b 被划掉：这一层不用偏置</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/layer_blocks.py"/>
        <source>b, to each row</source>
        <translation>b，加到每一行</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/layer_lab.py"/>
        <source>{layer}: {units} × {inputs} weights</source>
        <translation>{layer}：{units} × {inputs} 个权重</translation>
    </message>
</context>
<context>
    <name>NeuronLab</name>
    <message>
        <location filename="../../../nnstudio/ui/labs/neuron_lab.py"/>
        <source>All at once</source>
        <translation>一次算完</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/neuron_lab.py"/>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/neuron_lab.py"/>
        <source>Drag a number sideways, or double-click it to type. Moving x only explores</source>
        <translation>左右拖动一个数，或双击后输入。移动 x 只是探索</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/neuron_lab.py"/>
        <source>Drag a weight or the bias sideways, or double-click it to type</source>
        <translation>左右拖动权重或偏置，或双击后输入</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/neuron_lab.py"/>
        <source>How the formula is worked out</source>
        <translation>公式怎样算</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/neuron_lab.py"/>
        <source>Its share, as its z moves and the other z stay</source>
        <translation>它的占比：它的 z 移动，其余的 z 不动</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/neuron_lab.py"/>
        <source>Neuron</source>
        <translation>神经元</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/neuron_lab.py"/>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/neuron_lab.py"/>
        <source>Slope f′({z}) = {slope}: here a little more z makes {slope} times as much more of f(z)</source>
        <translation>斜率 f′({z}) = {slope}：在这里 z 稍增一点，f(z) 就增加它的 {slope} 倍</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/neuron_rows.py"/>
        <source>Softmax makes a share of z = {z}: {a}</source>
        <translation>Softmax 把 z = {z} 变成占比：{a}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/neuron_lab.py"/>
        <source>Step by step</source>
        <translation>逐步</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/neuron_rows.py"/>
        <source>Term {place} of {count}: {weight} × {value} {equals} {product}. So far {sum}</source>
        <translation>第 {place} 项，共 {count} 项：{weight} × {value} {equals} {product}。到此为 {sum}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/neuron_rows.py"/>
        <source>That is what comes out: {a}</source>
        <translation>这就是输出：{a}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/neuron_rows.py"/>
        <source>The bias {added} is added: z = {sum}</source>
        <translation>加上偏置 {added}：z = {sum}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/neuron_lab.py"/>
        <source>The formula with its numbers</source>
        <translation>填入数字的公式</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/neuron_rows.py"/>
        <source>The formula; now its numbers are put in, one term after the other</source>
        <translation>这是公式；下面逐项填入数字</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/neuron_rows.py"/>
        <source>The other {count} terms together: {added}. So far {sum}</source>
        <translation>其余 {count} 项合计 {added}。到此为 {sum}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/neuron_lab.py"/>
        <source>What comes out is z itself</source>
        <translation>输出就是 z 本身</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/neuron_lab.py"/>
        <source>Where z is on {function}</source>
        <translation>z 在 {function} 上的位置</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/neuron_rows.py"/>
        <source>so far</source>
        <translation>到此为</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/neuron_lab.py"/>
        <source>z isn't a finite number: make a weight or an input smaller</source>
        <translation>z 不是有限的数：请把一个权重或输入改小</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/neuron_rows.py"/>
        <source>{count} more</source>
        <translation>另外 {count} 项</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/neuron_rows.py"/>
        <source>{function}({z}) = {a} is what comes out</source>
        <translation>{function}({z}) = {a} 就是输出</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/neuron_lab.py"/>
        <source>{hint}. The bias is struck out: this layer uses none</source>
        <translation>{hint}。偏置被划掉：这一层不用偏置</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/neuron_lab.py"/>
        <source>{neuron} in {layer}</source>
        <translation>{layer} 中的 {neuron}</translation>
    </message>
</context>
<context>
    <name>NumberBoard</name>
    <message>
        <location filename="../../../nnstudio/ui/labs/number_board.py"/>
        <source>Copy LaTeX</source>
        <translation>复制 LaTeX</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/number_board.py"/>
        <source>Drag right for more, left for less · Shift for fine steps · Esc cancels</source>
        <translation>向右拖增大，向左拖减小 · 按住 Shift 微调 · Esc 取消</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/number_board.py"/>
        <source>Value of {name}</source>
        <translation>{name} 的值</translation>
    </message>
</context>
<context>
    <name>RaceSection</name>
    <message numerus="yes">
        <location filename="../../../nnstudio/ui/labs/race_section.py"/>
        <source>%n epoch(s)</source>
        <translation>
            <numerusform>%n 轮</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/race_section.py"/>
        <source>How long they are trained</source>
        <translation>训练多久</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/race_section.py"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/race_section.py"/>
        <source>Train all</source>
        <translation>全部训练</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/race_section.py"/>
        <source>Train both</source>
        <translation>训练两者</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/race_section.py"/>
        <source>diverged</source>
        <translation>已发散</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/race_section.py"/>
        <source>epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/race_section.py"/>
        <source>test {loss}</source>
        <translation>测试 {loss}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/race_section.py"/>
        <source>{name}: loss {loss}</source>
        <translation>{name}：损失 {loss}</translation>
    </message>
</context>
<context>
    <name>RunSection</name>
    <message numerus="yes">
        <location filename="../../../nnstudio/ui/labs/run_section.py"/>
        <source>%n more layer(s)</source>
        <translation>
            <numerusform>还有 %n 层</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/run_section.py"/>
        <source>Activation of {layer}</source>
        <translation>{layer} 的激活函数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/run_section.py"/>
        <source>First layer of the run</source>
        <translation>起始层</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/run_section.py"/>
        <source>Last layer of the run</source>
        <translation>末尾层</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/run_section.py"/>
        <source>Layers to take for one</source>
        <translation>当作一层的几层</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/run_section.py"/>
        <source>Make all linear</source>
        <translation>全部改为线性</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/run_section.py"/>
        <source>Make all {activation}</source>
        <translation>全部改为 {activation}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/run_section.py"/>
        <source>Set activation of {layer}</source>
        <translation>设置 {layer} 的激活函数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/run_section.py"/>
        <source>{layer} up to its weighted sums z, which are linear in any case.</source>
        <translation>“{layer}”算到加权和 z 为止，这部分总是线性的。</translation>
    </message>
</context>
<context>
    <name>SoftmaxLab</name>
    <message>
        <location filename="../../../nnstudio/ui/labs/softmax_lab.py"/>
        <source>A hidden layer has an activation instead; these are the shares that softmax would make of its sums.</source>
        <translation>隐藏层用的是激活函数；这里显示 Softmax 会把它的加权和变成怎样的份额。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/softmax_lab.py"/>
        <source>A high temperature draws the sums together: the shares become even.</source>
        <translation>温度高，差距被缩小：份额趋于平均。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/softmax_lab.py"/>
        <source>A low temperature stretches the sums: the largest takes more.</source>
        <translation>温度低，差距被拉开：最大的占得更多。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/softmax_lab.py"/>
        <source>A sum isn't a finite number, so there are no shares: make a weight or an input smaller.</source>
        <translation>有一个加权和不是有限的数，所以没有份额：请把某个权重或输入改小。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/softmax_lab.py"/>
        <source>Add c to each z</source>
        <translation>每个 z 加 c</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/softmax_lab.py"/>
        <source>Beside a sigmoid</source>
        <translation>和 Sigmoid 相比</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/softmax_lab.py"/>
        <source>Beside {count} sigmoids</source>
        <translation>和 {count} 个 Sigmoid 相比</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/softmax_lab.py"/>
        <source>Both ways agree. In float32 eᶻ is infinite from z = {largest} on: take larger sums.</source>
        <translation>两种算法结果相同。在 float32 里，z 从 {largest} 起 eᶻ 就是无穷大：换更大的加权和试试。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/softmax_lab.py"/>
        <source>Constant</source>
        <translation>常数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/softmax_lab.py"/>
        <source>Each bar begins where the one before ended: together they are 1.</source>
        <translation>每一条都从上一条的末端开始：合起来正好是 1。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/softmax_lab.py"/>
        <source>For two classes one sigmoid is enough: p of one is σ(z), of the other 1 − σ(z).</source>
        <translation>两个类别用一个 Sigmoid 就够了：一个类别的 p 是 σ(z)，另一个是 1 − σ(z)。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/softmax_lab.py"/>
        <source>Here every eᶻ is rounded to 0, and 0 ÷ 0 isn't a number (NaN). With the largest z subtracted one exponential is always 1.</source>
        <translation>这里每个 eᶻ 都被舍入为 0，而 0 ÷ 0 不是数（NaN）。先减去最大的 z，总有一个指数等于 1。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/softmax_lab.py"/>
        <source>In float32 eᶻ is infinite from z = {largest} on, and ∞ ÷ ∞ isn't a number (NaN). With the largest z subtracted no exponential is above 1, and the shares are the same.</source>
        <translation>在 float32 里，z 从 {largest} 起 eᶻ 就是无穷大，而 ∞ ÷ ∞ 不是数（NaN）。先减去最大的 z，指数都不超过 1，份额不变。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/softmax_lab.py"/>
        <source>One sum alone would always have the whole share, so a 0 stands beside it.</source>
        <translation>只有一个加权和时，它总是占满全部，所以在旁边放一个 0。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/softmax_lab.py"/>
        <source>Reset</source>
        <translation>复原</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/softmax_lab.py"/>
        <source>Reset temperature and constant</source>
        <translation>温度和常数复原</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/softmax_lab.py"/>
        <source>Sigmoids answer {count} questions, each by itself: here they add up to {total}. Softmax answers one question, which of them it is: its shares add up to 1.</source>
        <translation>{count} 个 Sigmoid 各自回答自己的问题：这里合起来是 {total}。Softmax 只回答一个问题：是其中哪一个。所以它的份额合起来是 1。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/softmax_lab.py"/>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/softmax_lab.py"/>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/softmax_lab.py"/>
        <source>Temperature T</source>
        <translation>温度 T</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/softmax_lab.py"/>
        <source>That is what the sigmoid head of this network computes.</source>
        <translation>这个网络的 Sigmoid 输出层算的正是它。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/softmax_lab.py"/>
        <source>The sums z of {layer}</source>
        <translation>加权和 z（{layer}）</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/softmax_lab.py"/>
        <source>This network has a softmax head: these shares are its answer.</source>
        <translation>这个网络的输出层是 Softmax：这些份额就是它的答案。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/softmax_lab.py"/>
        <source>This network has the head {head}; with softmax its answer would be these shares.</source>
        <translation>这个网络的输出层是 {head}；换成 Softmax，答案就是这些份额。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/softmax_lab.py"/>
        <source>Use a softmax head</source>
        <translation>输出层改用 Softmax</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/softmax_lab.py"/>
        <source>What a machine makes of larger sums</source>
        <translation>加权和变大时，计算机怎么算</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/softmax_lab.py"/>
        <source>What the sums are multiplied by</source>
        <translation>加权和乘以多少</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/softmax_lab.py"/>
        <source>as written</source>
        <translation>照公式算</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/softmax_lab.py"/>
        <source>c multiplies every exponential by {factor}, and the total too: no share changes.</source>
        <translation>c 让每个指数都乘以 {factor}，总和也一样：份额不变。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/softmax_rows.py"/>
        <source>not {name}</source>
        <translation>非 {name}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/softmax_lab.py"/>
        <source>stable: m = max z</source>
        <translation>稳定：m = max z</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/softmax_rows.py"/>
        <source>sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/softmax_rows.py"/>
        <source>{count} others</source>
        <translation>其余 {count} 个</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/softmax_lab.py"/>
        <source>{first} {second}</source>
        <translation>{first}{second}</translation>
    </message>
</context>
<context>
    <name>TimingSection</name>
    <message>
        <location filename="../../../nnstudio/ui/labs/timing_section.py"/>
        <source>A layer of {units} × {inputs}</source>
        <translation>一个 {units} × {inputs} 的层</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/timing_section.py"/>
        <source>All neurons at once</source>
        <translation>所有神经元同时算</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/timing_section.py"/>
        <source>Measure again</source>
        <translation>再测一次</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/timing_section.py"/>
        <source>Measure now</source>
        <translation>现在测一测</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/timing_section.py"/>
        <source>Measured on this machine a moment ago, the best of several runs; another moment and another machine give other figures. Both ways give the same z, but for rounding (at most {difference})</source>
        <translation>刚刚在这台电脑上测得，取几次中最快的；换个时刻、换台电脑，数字就会不同。两种算法得到同样的 z，只差舍入误差（至多 {difference}）</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/timing_section.py"/>
        <source>Measuring…</source>
        <translation>正在测…</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/timing_section.py"/>
        <source>No neuron of a layer waits for another: each needs x and its own row of W. So a layer is computed as one matrix product, a single call in which the processor works on several numbers at a time. That is what “in parallel” means here, not a thread for each neuron</source>
        <translation>同一层的神经元互不等待：每个只需要 x 和 W 中自己的那一行。所以一层用一次矩阵乘积就算完：只调用一次，处理器同时计算好几个数。这里的“并行”就是这个意思，而不是给每个神经元开一个线程</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/timing_section.py"/>
        <source>This layer, {units} × {inputs}</source>
        <translation>这一层，{units} × {inputs}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/timing_section.py"/>
        <source>dot products</source>
        <translation>逐个点积</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/timing_section.py"/>
        <source>one product</source>
        <translation>一次乘积</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/timing_section.py"/>
        <source>ratio</source>
        <translation>倍数</translation>
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
        <translation>偏置</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/registry.py"/>
        <source>Collapse</source>
        <translation>塌缩</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/registry.py"/>
        <source>Gradient flow</source>
        <translation>梯度流动</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/registry.py"/>
        <source>Layer as a matrix</source>
        <translation>层就是矩阵</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/registry.py"/>
        <source>Neuron</source>
        <translation>神经元</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/registry.py"/>
        <source>Output heads</source>
        <translation>输出层</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/registry.py"/>
        <source>Softmax</source>
        <translation>Softmax</translation>
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
