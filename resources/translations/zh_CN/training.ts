<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>messages</name>
    <message>
        <location filename="../../../nnstudio/training/answers.py"/>
        <source>A has a {a} head and B a {b} head: their losses can't be compared</source>
        <translation>A 的输出层是 {a}，B 的是 {b}：它们的损失不能比较</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/answers.py"/>
        <source>A has {a} outputs and B {b}: only those of both are compared</source>
        <translation>A 有 {a} 个输出，B 有 {b} 个：只比较两者都有的</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/structure_differences.py"/>
        <source>Classes: {a} in A, {b} in B</source>
        <translation>类别：A 中 {a}，B 中 {b}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/fitting.py"/>
        <source>Expected classes to learn, as the {head} head answers, found numbers in {data} ({columns})</source>
        <translation>{head} 输出学习的应是类别，{data} 里是数值（{columns}）</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/fitting.py"/>
        <source>Expected numbers from 0 to 1, as the sigmoid head answers, found {number} in {data} ({columns})</source>
        <translation>Sigmoid 输出学习的应是 0 到 1 的数，{data}（{columns}）里有 {number}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/fitting.py"/>
        <source>Expected numbers to learn, as the linear head answers, found {count} classes in {data} ({classes})</source>
        <translation>线性输出学习的应是数值，{data} 里是 {count} 个类别（{classes}）</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/fitting.py"/>
        <source>Expected the classes {expected}, found {found} in {data}</source>
        <translation>类别应为 {expected}，{data} 里是 {found}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/fitting.py"/>
        <source>Expected the inputs {own}, found {found} in {data}</source>
        <translation>输入应为 {own}，{data} 里是 {found}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/fitting.py"/>
        <source>Expected {expected} ({own}), found {count} in {data} ({found})</source>
        <translation>应为{expected}（{own}），{data} 里是 {count}（{found}）</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/fitting.py"/>
        <source>Expected {expected} classes, as the {head} head of {units} answers, found {count} in {data} ({classes})</source>
        <translation>{units} 的 {head} 输出应有 {expected} 个类别，{data} 里有 {count} 个（{classes}）</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/fitting.py"/>
        <source>Expected {expected} to learn, one a neuron of the {head} head, found {count} in {data} ({columns})</source>
        <translation>应学习{expected}，{head} 输出的每个神经元一个，{data} 里有 {count}（{columns}）</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/offers.py"/>
        <source>Make a {head} head of {units}</source>
        <translation>改为{units}的 {head} 输出</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/offers.py"/>
        <source>Make a {head} head of {units}: {names}</source>
        <translation>改为{units}的 {head} 输出：{names}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/offers.py"/>
        <source>Make {inputs}</source>
        <translation>改为{inputs}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/offers.py"/>
        <source>Make {inputs} and a {head} head of {units}</source>
        <translation>改为{inputs}，以及{units}的 {head} 输出</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/offers.py"/>
        <source>Make {inputs} and rename the classes</source>
        <translation>改为{inputs}，并给类别改名</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/offers.py"/>
        <source>Make {inputs}: {input_names}</source>
        <translation>改为{inputs}：{input_names}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/offers.py"/>
        <source>Make {inputs}: {input_names}, and a {head} head of {units}: {names}</source>
        <translation>改为{inputs}：{input_names}，以及{units}的 {head} 输出：{names}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/offers.py"/>
        <source>Make {inputs}: {input_names}, and rename the classes to {names}</source>
        <translation>改为{inputs}：{input_names}，类别改名为 {names}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/offers.py"/>
        <source>Move the inputs</source>
        <translation>调整输入的顺序</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/offers.py"/>
        <source>Move the inputs and make a {head} head of {units}</source>
        <translation>调整输入的顺序，并改为{units}的 {head} 输出</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/offers.py"/>
        <source>Move the inputs and rename the classes</source>
        <translation>调整输入的顺序，并给类别改名</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/offers.py"/>
        <source>Move the inputs into the order {input_names}</source>
        <translation>把输入的顺序调整为 {input_names}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/offers.py"/>
        <source>Move the inputs into the order {input_names}, and make a {head} head of {units}: {names}</source>
        <translation>把输入的顺序调整为 {input_names}，并改为{units}的 {head} 输出：{names}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/offers.py"/>
        <source>Move the inputs into the order {input_names}, and rename the classes to {names}</source>
        <translation>把输入的顺序调整为 {input_names}，类别改名为 {names}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/answers.py"/>
        <location filename="../../../nnstudio/ui/compare/response_pair.py"/>
        <source>No output of A is one of B: they can't be compared</source>
        <translation>A 的输出没有一个与 B 相同：无法比较</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/answers.py"/>
        <source>Only one of the two has {names}; where the samples don't say it, it is held</source>
        <translation>{names} 只有其中一个才有；样本没有说明的地方，它保持不变</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/structure_differences.py"/>
        <source>Output: {a} in A, {b} in B</source>
        <translation>输出：A 中 {a}，B 中 {b}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/offers.py"/>
        <source>Rename the classes</source>
        <translation>给类别改名</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/offers.py"/>
        <source>Rename the classes to {names}</source>
        <translation>类别改名为 {names}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/offers.py"/>
        <source>Rename the inputs</source>
        <translation>给输入改名</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/offers.py"/>
        <source>Rename the inputs and make a {head} head of {units}</source>
        <translation>给输入改名，并改为{units}的 {head} 输出</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/offers.py"/>
        <source>Rename the inputs and rename the classes</source>
        <translation>给输入和类别改名</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/offers.py"/>
        <source>Rename the inputs to {input_names}</source>
        <translation>输入改名为 {input_names}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/offers.py"/>
        <source>Rename the inputs to {input_names}, and make a {head} head of {units}: {names}</source>
        <translation>输入改名为 {input_names}，并改为{units}的 {head} 输出：{names}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/offers.py"/>
        <source>Rename the inputs to {input_names}, and rename the classes to {names}</source>
        <translation>输入改名为 {input_names}，类别改名为 {names}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/prepared.py"/>
        <source>Sample {sample}, input “{name}”: {value:g} is too large to compute with once it is scaled; choose another scaling</source>
        <translation>样本 {sample}，输入“{name}”：{value:g} 缩放之后太大，无法计算；请换一种缩放</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/answers.py"/>
        <source>The data have the inputs of neither: random samples stand in</source>
        <translation>数据的输入与两者都不相符：用随机样本代替</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/structure_differences.py"/>
        <source>The layers come in another order in B: {names}</source>
        <translation>B 中各层的顺序不同：{names}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/answers.py"/>
        <source>Without data, random samples stand in</source>
        <translation>没有数据，用随机样本代替</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/plan.py"/>
        <source>a number from 0</source>
        <translation>从 0 起的数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/plan.py"/>
        <source>a whole number from {low}</source>
        <translation>从 {low} 起的整数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/fitting.py"/>
        <source>inputs are taken in their order: {pairs}</source>
        <translation>输入按顺序对应：{pairs}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/offers.py"/>
        <source>linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/offers.py"/>
        <source>sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/offers.py"/>
        <source>softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/structure_differences.py"/>
        <source>{a} is called {b} in B</source>
        <translation>{a} 在 B 中叫 {b}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/hints.py"/>
        <location filename="../../../nnstudio/training/fitting.py"/>
        <location filename="../../../nnstudio/training/offers.py"/>
        <source>{count} input</source>
        <translation>{count} 个输入</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/hints.py"/>
        <location filename="../../../nnstudio/training/fitting.py"/>
        <location filename="../../../nnstudio/training/offers.py"/>
        <source>{count} inputs</source>
        <translation>{count} 个输入</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/fitting.py"/>
        <location filename="../../../nnstudio/training/offers.py"/>
        <source>{count} neuron</source>
        <translation>{count} 个神经元</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/fitting.py"/>
        <location filename="../../../nnstudio/training/offers.py"/>
        <source>{count} neurons</source>
        <translation>{count} 个神经元</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/answers.py"/>
        <source>{count} of {all} samples, drawn at random</source>
        <translation>从 {all} 个样本中随机抽取 {count} 个</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/structure_differences.py"/>
        <source>{layer} is only in A</source>
        <translation>{layer} 只在 A 中</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/structure_differences.py"/>
        <source>{layer} is only in B</source>
        <translation>{layer} 只在 B 中</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/structure_differences.py"/>
        <source>{layer}: connections that are cut: {a} in A, {b} in B</source>
        <translation>{layer}：切断的连接：A 中 {a}，B 中 {b}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/structure_differences.py"/>
        <source>{layer}: in another order in B</source>
        <translation>{layer}：在 B 中顺序不同</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/structure_differences.py"/>
        <source>{layer}: only in A: {names}</source>
        <translation>{layer}：只在 A 中：{names}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/structure_differences.py"/>
        <source>{layer}: only in B: {names}</source>
        <translation>{layer}：只在 B 中：{names}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/structure_differences.py"/>
        <source>{layer}: other names in B: {names}</source>
        <translation>{layer}：在 B 中名称不同：{names}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/structure_differences.py"/>
        <source>{layer}: other parameters of {activation}</source>
        <translation>{layer}：{activation} 的参数不同</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/structure_differences.py"/>
        <source>{layer}: the biases are off in A</source>
        <translation>{layer}：A 中偏置关闭</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/structure_differences.py"/>
        <source>{layer}: the biases are off in B</source>
        <translation>{layer}：B 中偏置关闭</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/structure_differences.py"/>
        <source>{layer}: {a} in A, {b} in B</source>
        <translation>{layer}：A 中 {a}，B 中 {b}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/health.py"/>
        <source>{layer}: {count} of {units} neurons are at their limits for most of the data and hardly learn</source>
        <translation>{layer}：{units} 个神经元中有 {count} 个在大部分数据上饱和，几乎学不到东西</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/training/health.py"/>
        <source>{layer}: {count} of {units} neurons are never active on the data and learn nothing more</source>
        <translation>{layer}：{units} 个神经元中有 {count} 个在数据上从不激活，再也学不到东西</translation>
    </message>
</context>
</TS>
