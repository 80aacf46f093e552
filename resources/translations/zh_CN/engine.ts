<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>messages</name>
    <message>
        <location filename="../../../nnstudio/engine/activations.py"/>
        <source>0 if z &lt; 0, else 1</source>
        <translation>z &lt; 0 时为 0，否则为 1</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/activations.py"/>
        <source>1.0507 · (z if z &gt; 0, else 1.6733 · (eᶻ − 1))</source>
        <translation>1.0507 · (z &gt; 0 时为 z，否则为 1.6733 · (eᶻ − 1))</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/network.py"/>
        <source>A network needs one input or more, found none</source>
        <translation>网络至少需要一个输入，这里没有</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/network.py"/>
        <source>A network needs one or more inputs, outputs, and neurons in each hidden layer, found {found}</source>
        <translation>网络的输入、输出和每个隐藏层的神经元都至少要有一个，这里是 {found}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/losses.py"/>
        <source>Binary cross-entropy</source>
        <translation>二元交叉熵</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/losses.py"/>
        <source>Categorical cross-entropy</source>
        <translation>分类交叉熵</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/schedules.py"/>
        <source>Constant</source>
        <translation>固定</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/schedules.py"/>
        <source>Cosine</source>
        <translation>余弦</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/outputs.py"/>
        <source>Expected points x {expected}, one column an axis, found {found}</source>
        <translation>点应为 x {expected}，每个轴一列，这里是 {found}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/forward.py"/>
        <source>Expected x as batch x {expected}, one column an input, found {found}</source>
        <translation>x 应为 批 x {expected}，每个输入一列，这里是 {found}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/samples.py"/>
        <source>Expected y as {expected} (samples x outputs), found {found}</source>
        <translation>y 应为 {expected}（样本 x 输出），这里是 {found}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/network.py"/>
        <source>Expected {expected} activations, one a hidden layer, found {found}</source>
        <translation>应有 {expected} 个激活函数，每个隐藏层一个，这里是 {found}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/samples.py"/>
        <source>For sigmoid, y must be from 0 to 1, found {found} in row {row}, output "{name}"</source>
        <translation>使用 Sigmoid 时，y 必须在 0 和 1 之间，第 {row} 行输出“{name}”处是 {found}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/samples.py"/>
        <source>For softmax, expected y as {expected} class indices, one a sample, found {found}</source>
        <translation>使用 Softmax 时，y 应为 {expected} 个类别序号，每个样本一个，这里是 {found}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/samples.py"/>
        <source>For softmax, y must be class indices: integers from 0 to {last}, found numbers with decimals</source>
        <translation>使用 Softmax 时，y 必须是类别序号：0 到 {last} 的整数，这里有小数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/initializers.py"/>
        <source>He normal</source>
        <translation>He 正态分布</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/initializers.py"/>
        <source>He uniform</source>
        <translation>He 均匀分布</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/layers.py"/>
        <source>Input "{name}": the range must be two finite numbers, lower first, found {low} to {high}</source>
        <translation>输入“{name}”：范围必须是两个有限的数，小的在前，这里是 {low} 到 {high}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/evaluate.py"/>
        <location filename="../../../nnstudio/engine/layers.py"/>
        <location filename="../../../nnstudio/engine/network.py"/>
        <location filename="../../../nnstudio/lessons/file_locks.py"/>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/layers.py"/>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/layers.py"/>
        <location filename="../../../nnstudio/engine/network.py"/>
        <source>Layer "{name}"</source>
        <translation>层“{name}”</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/activations.py"/>
        <location filename="../../../nnstudio/engine/heads.py"/>
        <source>Linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/losses.py"/>
        <source>Mean squared error</source>
        <translation>均方误差</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/optimizers.py"/>
        <source>Momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/stopping.py"/>
        <source>No lower loss for {patience} epochs; the lowest was {loss:.4g} in epoch {epoch}</source>
        <translation>{patience} 个轮次里损失没有降低；最低为 {loss:.4g}，在轮次 {epoch}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/initializers.py"/>
        <source>Normal</source>
        <translation>正态分布</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/layers.py"/>
        <location filename="../../../nnstudio/engine/network.py"/>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/generators.py"/>
        <location filename="../../../nnstudio/engine/activations.py"/>
        <source>Step</source>
        <translation>阶跃</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/schedules.py"/>
        <source>Steps</source>
        <translation>分段下降</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/stopping.py"/>
        <source>Stop after {name}: expected a whole number from 1, found {found}</source>
        <translation>训练几{name}后停止：应为从 1 起的整数，这里是 {found}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/stopping.py"/>
        <source>Stop at a loss: expected a finite number, found {found}</source>
        <translation>损失降到多少停止：应为有限的数，这里是 {found}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/hyperparameters.py"/>
        <source>The batch size is {batch}, but there are only {samples} samples; choose {samples} or less</source>
        <translation>批大小是 {batch}，但只有 {samples} 个样本；请选 {samples} 或更小的数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/hyperparameters.py"/>
        <source>The batch size must be a whole number from 1, found {found}</source>
        <translation>批大小必须是从 1 起的整数，这里是 {found}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/divergence.py"/>
        <source>The input "{input}" is likely not scaled: it goes up to {largest:g}; scale the inputs to about -1 to 1.</source>
        <translation>输入“{input}”很可能没有缩放：最大到 {largest:g}；请把输入缩放到 -1 到 1 左右。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/hyperparameters.py"/>
        <source>The largest gradient norm must be above 0, or left out</source>
        <translation>梯度的最大范数必须大于 0，或者不设</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/divergence.py"/>
        <source>The learning rate {rate:g} is likely too high; try {lower_rate:g}.</source>
        <translation>学习率 {rate:g} 很可能太高；请试试 {lower_rate:g}。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/stopping.py"/>
        <source>The loss reached {loss:.4g}</source>
        <translation>损失已降到 {loss:.4g}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/flat.py"/>
        <source>The network has weights that are too large for {dtype} numbers</source>
        <translation>网络的权重太大，超出了 {dtype} 的范围</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/divergence.py"/>
        <source>The targets are likely not scaled: they go up to {largest:g}; scale them to about -1 to 1.</source>
        <translation>目标很可能没有缩放：最大到 {largest:g}；请缩放到 -1 到 1 左右。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/divergence.py"/>
        <source>The weights are very large, up to {largest:g}; start from new weights.</source>
        <translation>权重非常大，最大到 {largest:g}；请从新的权重开始。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/hyperparameters.py"/>
        <source>The {what} must be a number from 0, found {found}</source>
        <translation>{what}必须是从 0 起的数，这里是 {found}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/samples.py"/>
        <source>There is nothing to learn from: x has no rows</source>
        <translation>没有可以学习的东西：x 一行也没有</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/divergence.py"/>
        <source>Training paused in epoch {epoch}: a gradient of {neuron} in {layer} became too large to compute with.</source>
        <translation>训练在轮次 {epoch} 暂停：{layer} 的 {neuron} 的一个梯度太大，无法计算。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/divergence.py"/>
        <source>Training paused in epoch {epoch}: a weight of {neuron} in {layer} became too large to compute with.</source>
        <translation>训练在轮次 {epoch} 暂停：{layer} 的 {neuron} 的一个权重太大，无法计算。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/divergence.py"/>
        <source>Training paused in epoch {epoch}: the loss became too large to compute with, first at {neuron}.</source>
        <translation>训练在轮次 {epoch} 暂停：损失太大，无法计算，最先出现在 {neuron}。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/divergence.py"/>
        <source>Training paused in epoch {epoch}: the value of {neuron} in {layer} became too large to compute with.</source>
        <translation>训练在轮次 {epoch} 暂停：{layer} 的 {neuron} 的值太大，无法计算。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/initializers.py"/>
        <source>Uniform</source>
        <translation>均匀分布</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/backends.py"/>
        <source>Unknown backend {found!r}; known are {known}</source>
        <translation>未知的后端 {found!r}；可用的有 {known}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/hyperparameters.py"/>
        <location filename="../../../nnstudio/engine/network.py"/>
        <source>Unknown {what} {found!r}; known are {known}</source>
        <translation>未知的{what} {found!r}；可用的有 {known}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/schedules.py"/>
        <source>Warm-up</source>
        <translation>预热</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/initializers.py"/>
        <source>Xavier normal</source>
        <translation>Xavier 正态分布</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/initializers.py"/>
        <source>Xavier uniform</source>
        <translation>Xavier 均匀分布</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/initializers.py"/>
        <source>Zeros</source>
        <translation>全零</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/network.py"/>
        <source>activation</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/layers.py"/>
        <source>biases</source>
        <translation>偏置</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/heads.py"/>
        <source>binary</source>
        <translation>二分类</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/layers.py"/>
        <source>class names</source>
        <translation>类别名称</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/stopping.py"/>
        <source>epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/network.py"/>
        <source>head</source>
        <translation>输出层</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/network.py"/>
        <source>initializer</source>
        <translation>初始化方法</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/layers.py"/>
        <source>input names</source>
        <translation>输入名称</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/hyperparameters.py"/>
        <source>largest gradient norm</source>
        <translation>梯度的最大范数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/layers.py"/>
        <source>layer names</source>
        <translation>层名称</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/hyperparameters.py"/>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/freezing.py"/>
        <source>mask</source>
        <translation>掩码</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/heads.py"/>
        <source>multi-class</source>
        <translation>多分类</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/layers.py"/>
        <source>neuron names</source>
        <translation>神经元名称</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/freezing.py"/>
        <source>neuron {neuron}</source>
        <translation>神经元 {neuron}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/freezing.py"/>
        <source>neuron {neuron}, input {input}</source>
        <translation>神经元 {neuron}，输入 {input}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/dataset.py"/>
        <location filename="../../../nnstudio/datasets/table_reader.py"/>
        <location filename="../../../nnstudio/engine/activations.py"/>
        <location filename="../../../nnstudio/engine/hyperparameters.py"/>
        <location filename="../../../nnstudio/lessons/solution.py"/>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/hyperparameters.py"/>
        <source>optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/stopping.py"/>
        <source>patience</source>
        <translation>耐心轮次</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/heads.py"/>
        <source>regression</source>
        <translation>回归</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/hyperparameters.py"/>
        <source>schedule</source>
        <translation>学习率计划</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/network.py"/>
        <source>the layer before it has one neuron</source>
        <translation>它前面的层有一个神经元</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/network.py"/>
        <source>the layer before it has {given} neurons</source>
        <translation>它前面的层有 {given} 个神经元</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/network.py"/>
        <source>the network has one input</source>
        <translation>网络有一个输入</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/network.py"/>
        <source>the network has {given} inputs</source>
        <translation>网络有 {given} 个输入</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/hyperparameters.py"/>
        <source>weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/layers.py"/>
        <source>weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/samples.py"/>
        <source>x must be finite numbers, found {found} in row {row}, input "{name}"</source>
        <translation>x 必须是有限的数，第 {row} 行输入“{name}”处是 {found}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/forward.py"/>
        <source>x must be rows of numbers, all of one length</source>
        <translation>x 必须是若干行数，各行长度相同</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/samples.py"/>
        <source>y must be class indices from 0 to {last}, as the output has {classes} neurons, found {found} in row {row}</source>
        <translation>输出有 {classes} 个神经元，所以 y 必须是 0 到 {last} 的类别序号，第 {row} 行是 {found}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/samples.py"/>
        <source>y must be finite numbers, found {found} in row {row}, output "{name}"</source>
        <translation>y 必须是有限的数，第 {row} 行输出“{name}”处是 {found}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/samples.py"/>
        <source>y must be numbers, one or one row a sample</source>
        <translation>y 必须是数，每个样本一个或一行</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/activations.py"/>
        <source>z if z &gt; 0, else alpha · (eᶻ − 1)</source>
        <translation>z &gt; 0 时为 z，否则为 alpha · (eᶻ − 1)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/stopping.py"/>
        <source>{epochs} epochs are done</source>
        <translation>已训练 {epochs} 个轮次</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/hyperparameters.py"/>
        <source>{name} of {owner} must be a number from {minimum:g} to {maximum:g}, found {found}</source>
        <translation>{owner} 的 {name} 必须是 {minimum:g} 到 {maximum:g} 的数，这里是 {found}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/hyperparameters.py"/>
        <source>{owner} has no parameter {found!r}; it has {known}</source>
        <translation>{owner} 没有参数 {found!r}；它有 {known}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train.py"/>
        <location filename="../../../nnstudio/engine/divergence.py"/>
        <source>{what} {advice}</source>
        <translation>{what}{advice}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/freezing.py"/>
        <source>{where}: a mask holds 0 (cut) and 1 (connected), nothing else</source>
        <translation>{where}：掩码只能是 0（切断）和 1（连接）</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/freezing.py"/>
        <source>{where}: expected a list of {what}, found one text</source>
        <translation>{where}：应为{what}的列表，这里只有一个文本</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/network.py"/>
        <source>{where}: expected weights {expected_units} x {expected} (units x inputs), because {reason}, found {expected_units} x {found}</source>
        <translation>{where}：{reason}，所以权重应为 {expected_units} x {expected}（神经元 x 输入），这里是 {expected_units} x {found}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/layers.py"/>
        <source>{where}: expected {expected} biases, one a neuron (the weights are {weights}), found {found}</source>
        <translation>{where}：应有 {expected} 个偏置，每个神经元一个（权重是 {weights}），这里是 {found}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/layers.py"/>
        <source>{where}: expected {expected} neuron names, one a neuron, found {found}</source>
        <translation>{where}：应有 {expected} 个神经元名称，每个神经元一个，这里是 {found}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/layers.py"/>
        <source>{where}: expected {expected} neuron uids, one a neuron, found {found}</source>
        <translation>{where}：应有 {expected} 个神经元 uid，每个神经元一个，这里是 {found}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/freezing.py"/>
        <source>{where}: the mask must have the shape of the weights, {expected} (units x inputs), found {found}</source>
        <translation>{where}：掩码的形状必须与权重相同，即 {expected}（神经元 x 输入），这里是 {found}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/layers.py"/>
        <source>{where}: the weights must be a matrix, units x inputs, with at least one of each, found {found}</source>
        <translation>{where}：权重必须是矩阵，神经元 x 输入，两者都至少为一，这里是 {found}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/freezing.py"/>
        <source>{where}: the {what} must be finite numbers, found {found} at {place}</source>
        <translation>{where}：{what}必须是有限的数，在 {place} 处是 {found}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/freezing.py"/>
        <source>{where}: the {what} must be rows of numbers, all of one length</source>
        <translation>{where}：{what}必须是若干行数，各行长度相同</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/freezing.py"/>
        <source>{where}: the {what} must be texts, found {found!r}</source>
        <translation>{where}：{what}必须是文本，这里是 {found!r}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/layers.py"/>
        <source>{where}: unknown activation {found!r}; known are {known}</source>
        <translation>{where}：未知的激活函数 {found!r}；可用的有 {known}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/layers.py"/>
        <source>{where}: unknown head {found!r}; known are {known}</source>
        <translation>{where}：未知的输出层 {found!r}；可用的有 {known}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/activations.py"/>
        <source>{where}: {activation} has no parameter {found!r}; it has {known}</source>
        <translation>{where}：{activation} 没有参数 {found!r}；它有 {known}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/layers.py"/>
        <source>{where}: {head} needs {expected} or more neurons, found {found}</source>
        <translation>{where}：{head} 至少需要 {expected} 个神经元，这里是 {found}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/layers.py"/>
        <source>{where}: {head} takes no class names, found {found}</source>
        <translation>{where}：{head} 不带类别名称，这里有 {found}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/layers.py"/>
        <source>{where}: {head} with one neuron takes {expected} class names, found {found}</source>
        <translation>{where}：只有一个神经元的 {head} 需要 {expected} 个类别名称，这里是 {found}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/layers.py"/>
        <source>{where}: {head} with {units} neurons takes {expected} class names, found {found}</source>
        <translation>{where}：{units} 个神经元的 {head} 需要 {expected} 个类别名称，这里是 {found}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/activations.py"/>
        <source>{where}: {name} of {activation} must be a number from {minimum:g} to {maximum:g}, found {found}</source>
        <translation>{where}：{activation} 的 {name} 必须是 {minimum:g} 到 {maximum:g} 的数，这里是 {found}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/engine/losses.py"/>
        <source>−log p of the true class</source>
        <translation>−log p，p 是真实类别的概率</translation>
    </message>
</context>
</TS>
