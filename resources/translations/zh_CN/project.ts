<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>messages</name>
    <message>
        <location filename="../../../nnstudio/project/edits/output.py"/>
        <source>A class needs a name; type at least one character</source>
        <translation>类别需要名称；请至少输入一个字符</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/layers.py"/>
        <source>A hidden layer can become layer 1 to {last}, between the inputs and the output; {at} isn't one of them</source>
        <translation>隐藏层可以是第 1 到 {last} 层，在输入和输出之间；{at} 不在其中</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/layers.py"/>
        <source>A layer needs a name; type at least one character</source>
        <translation>层需要名称；请至少输入一个字符</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/layers.py"/>
        <source>A layer needs at least one neuron, and {units} were asked for</source>
        <translation>一层至少需要一个神经元，这里要求的是 {units}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/removal.py"/>
        <source>A layer of the selection isn't there any more; select again</source>
        <translation>选中的层里有一个已经不在了；请重新选择</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/depth.py"/>
        <source>A linear layer can become layer 1 to {last}, between the inputs and the output; {at} isn't one of them</source>
        <translation>线性层可以是第 1 到 {last} 层，在输入和输出之间；{at} 不在其中</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/neurons.py"/>
        <source>A network needs at least one input; add another before you remove this one</source>
        <translation>网络至少需要一个输入；移除这个之前，请先添加另一个</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/removal.py"/>
        <source>A neuron of the selection isn't there any more; select again</source>
        <translation>选中的神经元里有一个已经不在了；请重新选择</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/document.py"/>
        <source>A project needs a name; type at least one character</source>
        <translation>项目需要名称；请至少输入一个字符</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/output.py"/>
        <source>A {head} output gives numbers, not classes; choose sigmoid or softmax for classes</source>
        <translation>{head} 输出给出的是数值，不是类别；要分类请选 Sigmoid 或 Softmax</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/advice.py"/>
        <source>All {classes} classes hang on the one neuron of {layer}: they can only follow one another along its value, each in one stretch of it. With {needed} neurons or more every mix of probabilities is possible</source>
        <translation>全部 {classes} 个类别都取决于 {layer} 的唯一一个神经元：它们只能沿着它的取值依次排列，各占一段。有 {needed} 个或更多神经元，才能得到各种概率组合</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/neurons.py"/>
        <source>An input needs a name; type at least one character</source>
        <translation>输入需要名称；请至少输入一个字符</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/depth.py"/>
        <source>At least one layer can be added, and {count} were asked for</source>
        <translation>至少添加一层，这里要求的是 {count}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/names.py"/>
        <source>Character {place} of the text is only half a character and can't be saved; type it again</source>
        <translation>文本的第 {place} 个字符只有一半，无法保存；请重新输入</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/advice.py"/>
        <source>Give {layer} {needed} neurons</source>
        <translation>让 {layer} 有 {needed} 个神经元</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/layers.py"/>
        <source>Layers {first} to {last} are none; give the first one first</source>
        <translation>第 {first} 到 {last} 层不存在；请把靠前的写在前面</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/advice.py"/>
        <source>Merge {first} into {next}</source>
        <translation>把 {first} 合并到 {next}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/advice.py"/>
        <source>Merge {first} to {last} into {next}</source>
        <translation>把 {first} 到 {last} 合并到 {next}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/advice.py"/>
        <source>Name them {first} to {last}</source>
        <translation>命名为 {first} 到 {last}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/neurons.py"/>
        <source>Neurons move between hidden layers only; {layer} can't give or take one. Add a neuron there instead</source>
        <translation>神经元只能在隐藏层之间移动；{layer} 不能移出或移入神经元。请直接在那里添加神经元</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/neurons.py"/>
        <source>Softmax shares out 1 among at least two classes; for two classes from a single neuron choose the sigmoid head first</source>
        <translation>Softmax 把 1 分给至少两个类别；单个神经元的两个类别请先选 Sigmoid 输出层</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/advice.py"/>
        <source>Step in {layer} is flat everywhere: training can't improve {layer} or anything before it</source>
        <translation>{layer} 的阶跃函数处处是平的：训练无法改进 {layer} 以及它前面的一切</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/checks.py"/>
        <source>That would be {found:,} hidden layers; a network has at most {limit:,}. Remove a layer first</source>
        <translation>那样会有 {found:,} 个隐藏层；网络最多 {limit:,} 个。请先移除一层</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/checks.py"/>
        <source>That would be {found:,} neurons in one layer; a layer has at most {limit:,}. Use fewer neurons</source>
        <translation>那样一层会有 {found:,} 个神经元；一层最多 {limit:,} 个。请少用一些神经元</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/checks.py"/>
        <source>That would be {found:,} parameters; a network has at most {limit:,}. Use fewer neurons or layers</source>
        <translation>那样会有 {found:,} 个参数；网络最多 {limit:,} 个。请少用一些神经元或层</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/weights.py"/>
        <source>The bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/weights.py"/>
        <source>The bias of {layer}</source>
        <translation>{layer} 的偏置</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/advice.py"/>
        <source>The input {neuron} isn't a finite number; give it another value</source>
        <translation>输入 {neuron} 不是有限的数；请换一个值</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/checks.py"/>
        <source>The inputs have no weights, bias or activation; choose a hidden layer or the output</source>
        <translation>输入没有权重、偏置和激活函数；请选择隐藏层或输出</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/inputs.py"/>
        <source>The lower end of the range</source>
        <translation>范围的下限</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/weights.py"/>
        <source>The matrix of {layer}</source>
        <translation>{layer} 的矩阵</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/layers.py"/>
        <source>The merged weights of {layer} would be too large for a number here; make the weights smaller first</source>
        <translation>{layer} 合并后的权重太大，这里存不下；请先减小权重</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/advice.py"/>
        <source>The numbers grow too large at {neuron} of {layer}; everything behind it is lost. Make the weights on the way to it smaller</source>
        <translation>数值在 {layer} 的 {neuron} 处变得太大，后面的都丢失了。请减小通往它的权重</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/neurons.py"/>
        <source>The output needs at least one neuron; add another before you remove this one</source>
        <translation>输出至少需要一个神经元；移除这个之前，请先添加另一个</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/inputs.py"/>
        <source>The range of {name} can't go from {minimum} to {maximum}: the lower end has to be below the upper one</source>
        <translation>{name} 的范围不能是 {minimum} 到 {maximum}：下限必须小于上限</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/weights.py"/>
        <source>The row of {neuron}</source>
        <translation>{neuron} 的一行</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/output.py"/>
        <source>The two output neurons differ by more than a number here can hold; make their weights smaller first</source>
        <translation>两个输出神经元之差太大，这里存不下；请先减小它们的权重</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/inputs.py"/>
        <source>The upper end of the range</source>
        <translation>范围的上限</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/weights.py"/>
        <source>The weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/depth.py"/>
        <source>The weights of {layer} would be too large for a number here; make the weights smaller first</source>
        <translation>{layer} 的权重太大，这里存不下；请先减小权重</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/advice.py"/>
        <source>The {count} classes have no names yet; with names the output says what it means</source>
        <translation>{count} 个类别还没有名称；有了名称，输出才能说明含义</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/activation.py"/>
        <source>There is no activation “{key}”; choose one of {known}</source>
        <translation>没有激活函数“{key}”；请选择 {known} 之一</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/output.py"/>
        <source>There is no class at index {index}; the last one is at {last}, counted from 0</source>
        <translation>没有序号为 {index} 的类别；从 0 数起，最后一个是 {last}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/output.py"/>
        <source>There is no head “{key}”; choose one of {known}</source>
        <translation>没有输出层“{key}”；请选择 {known} 之一</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/activation.py"/>
        <source>There is no hidden layer to choose an activation for; add a layer first</source>
        <translation>没有可以选择激活函数的隐藏层；请先添加一层</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/weights.py"/>
        <source>There is no initializer “{key}”; choose one of {known}</source>
        <translation>没有初始化方法“{key}”；请选择 {known} 之一</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/checks.py"/>
        <source>There is no layer {layer}: the layers run from 0 (the inputs) to {last} (the output)</source>
        <translation>没有第 {layer} 层：层从 0（输入）到 {last}（输出）</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/output.py"/>
        <source>This output has {expected} classes, and the number of names given is {found}; add or remove output neurons for another number of classes</source>
        <translation>这个输出有 {expected} 个类别，给出的名称有 {found} 个；要改变类别数，请添加或移除输出神经元</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/advice.py"/>
        <source>Use {activation} in {layer}</source>
        <translation>在 {layer} 中使用 {activation}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/classes.py"/>
        <source>class {index}</source>
        <translation>类别 {index}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/limits.py"/>
        <source>layers</source>
        <translation>层</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/limits.py"/>
        <source>neurons a layer</source>
        <translation>每层神经元</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/limits.py"/>
        <source>parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/project.py"/>
        <source>the project's input needs {expected} numbers, one an input, and has {found}</source>
        <translation>项目的输入需要 {expected} 个数，每个输入一个，这里有 {found} 个</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/project.py"/>
        <source>the project's input number {place} is {value}; it has to be finite in float32</source>
        <translation>项目输入的第 {place} 个数是 {value}；它必须在 float32 范围内</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/advice.py"/>
        <source>{count} of the {units} neurons in {layer} are on the flat end of {activation} for this input: their values hardly move when their weighted sums do, and they learn slowly. Smaller weights or other biases bring them back to the slope</source>
        <translation>对这个输入，{layer} 的 {units} 个神经元中有 {count} 个处于 {activation} 的平坦部分：加权和变化时，它们的值几乎不动，学得很慢。更小的权重或别的偏置能让它们回到斜坡上</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/advice.py"/>
        <source>{count} of the {units} neurons in {layer} give 0 for this input: their weighted sums aren't above 0, where ReLU cuts off. That's ReLU at work; a neuron is lost only if it's so for every input</source>
        <translation>对这个输入，{layer} 的 {units} 个神经元中有 {count} 个给出 0：它们的加权和不大于 0，被 ReLU 截断了。ReLU 本来就这样；只有对每个输入都如此，神经元才算丢失</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/advice.py"/>
        <source>{first} is linear: it and {next} together compute nothing that {next} couldn't compute alone</source>
        <translation>{first} 是线性的：它和 {next} 合起来，算出的东西 {next} 自己就能算出</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/advice.py"/>
        <source>{first} to {last} are linear: they and {next} together compute nothing that {next} couldn't compute alone</source>
        <translation>{first} 到 {last} 是线性的：它们和 {next} 合起来，算出的东西 {next} 自己就能算出</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/layers.py"/>
        <source>{layer} can become hidden layer 1 to {last}; {to} isn't one of them</source>
        <translation>{layer} 可以成为第 1 到 {last} 个隐藏层；{to} 不在其中</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/layers.py"/>
        <source>{layer} can't be duplicated; choose a hidden layer</source>
        <translation>{layer} 不能复制；请选择隐藏层</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/layers.py"/>
        <source>{layer} can't be merged into another layer; choose hidden layers</source>
        <translation>{layer} 不能合并到别的层；请选择隐藏层</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/layers.py"/>
        <source>{layer} can't be merged: {activation} bends its values. Only linear layers can be merged exactly</source>
        <translation>{layer} 不能合并：{activation} 会把它的值变弯。只有线性层才能精确合并</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/layers.py"/>
        <source>{layer} can't be moved: the inputs stay first, the output last</source>
        <translation>{layer} 不能移动：输入总在最前，输出总在最后</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/layers.py"/>
        <location filename="../../../nnstudio/project/edits/removal.py"/>
        <source>{layer} can't be removed: every network has inputs and an output</source>
        <translation>{layer} 不能移除：每个网络都有输入和输出</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/layers.py"/>
        <source>{layer} can't be renamed; choose a hidden layer</source>
        <translation>{layer} 不能改名；请选择隐藏层</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/advice.py"/>
        <source>{layer} gives nothing but 0 for this input: no weighted sum in it is above 0, and ReLU cuts off the rest. While that's so, the layers before it have no say in the output and learn nothing</source>
        <translation>对这个输入，{layer} 只给出 0：其中没有加权和大于 0，其余都被 ReLU 截断。只要如此，它前面的层就影响不了输出，也学不到东西</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/activation.py"/>
        <source>{layer} has no activation to choose; the inputs hand on x, the output has a head</source>
        <translation>{layer} 没有可选的激活函数；输入只传递 x，输出用的是输出层</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/checks.py"/>
        <source>{layer} has no neuron at index {index}; the last one is at {last}, counted from 0</source>
        <translation>{layer} 没有序号为 {index} 的神经元；从 0 数起，最后一个是 {last}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/checks.py"/>
        <source>{layer} has no place {place} for a neuron; the last place is {last}, counted from 0</source>
        <translation>{layer} 没有第 {place} 个位置；从 0 数起，最后一个位置是 {last}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/advice.py"/>
        <source>{layer} has {units} neurons for {classes} classes; with {needed} or more the softmax can give every mix of probabilities, with fewer it can't</source>
        <translation>{layer} 有 {units} 个神经元，而类别有 {classes} 个；有 {needed} 个或更多，Softmax 才能给出各种概率组合，少了就不行</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/neurons.py"/>
        <source>{layer} would be left without a neuron; move the whole layer or remove it instead</source>
        <translation>{layer} 会一个神经元也不剩；请移动整层，或移除整层</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/neurons.py"/>
        <source>{layer} would be left without a neuron; remove the whole layer instead</source>
        <translation>{layer} 会一个神经元也不剩；请移除整层</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/advice.py"/>
        <source>{neuron} can never be above 0: {activation} in {layer} gives no negative numbers, and no weight and no bias of {neuron} is positive. That's fine unless it should go above 0</source>
        <translation>{neuron} 永远不会大于 0：{layer} 的 {activation} 不给出负数，而 {neuron} 的权重和偏置都不是正数。除非它应该大于 0，否则没有问题</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/advice.py"/>
        <source>{neuron} can never be below 0: {activation} in {layer} gives no negative numbers, and no weight and no bias of {neuron} is negative. That's fine unless it should go below 0</source>
        <translation>{neuron} 永远不会小于 0：{layer} 的 {activation} 不给出负数，而 {neuron} 的权重和偏置都不是负数。除非它应该小于 0，否则没有问题</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/advice.py"/>
        <source>{neuron} gives 0 for this input: its weighted sum isn't above 0, where ReLU cuts off. That's ReLU at work; it's a loss only if it happens for every input</source>
        <translation>对这个输入，{neuron} 给出 0：它的加权和不大于 0，被 ReLU 截断了。ReLU 本来就这样；只有对每个输入都如此才是损失</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/advice.py"/>
        <source>{neuron} is on the flat end of {activation} for this input: its value hardly moves when its weighted sum does, and it learns slowly. Smaller weights or another bias bring it back to the slope</source>
        <translation>对这个输入，{neuron} 处于 {activation} 的平坦部分：加权和变化时，它的值几乎不动，学得很慢。更小的权重或别的偏置能让它回到斜坡上</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/removal.py"/>
        <source>{source} and {target} aren't connected: a connection goes from one layer to the next</source>
        <translation>{source} 和 {target} 没有连接：连接总是从一层到下一层</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/checks.py"/>
        <source>{what} can't be {value}: it has to be a finite number, at most {limit:.2g} in size</source>
        <translation>{what}不能是 {value}：它必须是有限的数，大小不超过 {limit:.2g}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/checks.py"/>
        <source>{what} can't hold {value} (at {place}): all numbers have to be finite, at most {limit:.2g} in size</source>
        <translation>{what}不能含有 {value}（在 {place}）：所有的数都必须有限，大小不超过 {limit:.2g}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/checks.py"/>
        <source>{what} takes this many numbers: {expected}. Give nothing but numbers, in rows of one length</source>
        <translation>{what}需要这么多个数：{expected}。请只写数，各行长度相同</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/project/edits/checks.py"/>
        <source>{what} takes this many numbers: {expected}. Given were: {found}</source>
        <translation>{what}需要这么多个数：{expected}。给出的是：{found}</translation>
    </message>
</context>
</TS>
