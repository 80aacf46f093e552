<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AnswerScatter</name>
    <message>
        <location filename="../../../nnstudio/ui/compare/answer_scatter.py"/>
        <source>Outputs of B over those of A</source>
        <translation>B 的输出对 A 的输出</translation>
    </message>
</context>
<context>
    <name>AnswersView</name>
    <message>
        <location filename="../../../nnstudio/ui/compare/answers_view.py"/>
        <source>Accuracy, A → B</source>
        <translation>准确率，A → B</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/answers_view.py"/>
        <source>All outputs</source>
        <translation>全部输出</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/answers_view.py"/>
        <source>Largest difference</source>
        <translation>最大差异</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/answers_view.py"/>
        <source>Loss, A → B</source>
        <translation>损失，A → B</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/answers_view.py"/>
        <source>Mean difference</source>
        <translation>平均差异</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/answers_view.py"/>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/answers_view.py"/>
        <source>R², A → B</source>
        <translation>R²，A → B</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/answers_view.py"/>
        <source>Same prediction</source>
        <translation>预测相同</translation>
    </message>
</context>
<context>
    <name>CompareCommands</name>
    <message>
        <location filename="../../../nnstudio/ui/compare/commands.py"/>
        <source>&amp;Compare…</source>
        <translation>比较(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <location filename="../../../nnstudio/ui/compare/window.py"/>
        <source>Bring this state into the project, as one undo step</source>
        <translation>把这个状态放回项目，只算一步撤销</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/window.py"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/window.py"/>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/window.py"/>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/window.py"/>
        <source>Exchange A and B</source>
        <translation>交换 A 和 B</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/window.py"/>
        <source>Keep the network as it is now, to compare with it later</source>
        <translation>留住网络现在的样子，以后拿来比较</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/window.py"/>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/window.py"/>
        <source>NN Studio networks (*.nns);;All files (*)</source>
        <translation>NN Studio 网络 (*.nns);;所有文件 (*)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/window.py"/>
        <source>Name of the state that is pinned</source>
        <translation>所固定状态的名称</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/window.py"/>
        <source>Nothing was edited yet: choose another state above.</source>
        <translation>还没有做过任何修改：请在上面选另一个状态。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/window.py"/>
        <source>Open a network to compare with</source>
        <translation>打开要比较的网络</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/window.py"/>
        <source>Outputs</source>
        <translation>输出</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/window.py"/>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/window.py"/>
        <source>Pin this state</source>
        <translation>固定此状态</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/window.py"/>
        <source>Response</source>
        <translation>决策面</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/pointing.py"/>
        <source>Sample {number} is on the canvas</source>
        <translation>样本 {number} 已放到画布上</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/pointing.py"/>
        <source>The network on the canvas has other inputs than this sample</source>
        <translation>画布上的网络与这个样本的输入不同</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/window.py"/>
        <source>Use A</source>
        <translation>使用 A</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/window.py"/>
        <source>Use B</source>
        <translation>使用 B</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/window.py"/>
        <source>Use “{state}”</source>
        <translation>使用“{state}”</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/window.py"/>
        <source>What is compared</source>
        <translation>比较什么</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/window.py"/>
        <source>When this window was opened</source>
        <translation>打开此窗口时</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/window.py"/>
        <source>“{name}” is pinned</source>
        <translation>已固定“{name}”</translation>
    </message>
</context>
<context>
    <name>DifferenceModel</name>
    <message>
        <location filename="../../../nnstudio/ui/compare/difference_table.py"/>
        <source>Bias of {name}</source>
        <translation>{name} 的偏置</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/difference_table.py"/>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/difference_table.py"/>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/difference_table.py"/>
        <source>{place}: {a} in A, {b} in B, {change} more in B</source>
        <translation>{place}：A 中 {a}，B 中 {b}，B 比 A 多 {change}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/difference_table.py"/>
        <source>{source} → {target}</source>
        <translation>{source} → {target}</translation>
    </message>
</context>
<context>
    <name>DifferenceTable</name>
    <message>
        <location filename="../../../nnstudio/ui/compare/difference_table.py"/>
        <source>Parameters that differ</source>
        <translation>不同的参数</translation>
    </message>
</context>
<context>
    <name>LineKey</name>
    <message>
        <location filename="../../../nnstudio/ui/compare/responses_view.py"/>
        <source>A is dashed, B is solid</source>
        <translation>A 为虚线，B 为实线</translation>
    </message>
</context>
<context>
    <name>ParametersView</name>
    <message>
        <location filename="../../../nnstudio/ui/compare/parameters_view.py"/>
        <source>A and B are the same state. Choose another one above.</source>
        <translation>A 和 B 是同一个状态。请在上面另选一个。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/parameters_view.py"/>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/parameters_view.py"/>
        <source>All layers</source>
        <translation>所有层</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/parameters_view.py"/>
        <source>All of these are the same in A and B.</source>
        <translation>这些在 A 和 B 中全都相同。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/parameters_view.py"/>
        <source>Biases</source>
        <translation>偏置</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/parameters_view.py"/>
        <source>Kind of parameter</source>
        <translation>参数种类</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/parameters_view.py"/>
        <source>Largest difference</source>
        <translation>最大差异</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/parameters_view.py"/>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/parameters_view.py"/>
        <source>Only in A · only in B</source>
        <translation>仅 A 有 · 仅 B 有</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/parameters_view.py"/>
        <source>Parameters that differ</source>
        <translation>不同的参数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/parameters_view.py"/>
        <source>Root mean square</source>
        <translation>均方根</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/parameters_view.py"/>
        <source>The largest {shown} are listed</source>
        <translation>列出差异最大的 {shown} 个</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/parameters_view.py"/>
        <source>There is nothing here that both have.</source>
        <translation>这里没有两者共有的参数。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/parameters_view.py"/>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/parameters_view.py"/>
        <source>{count} more</source>
        <translation>还有 {count} 条</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/parameters_view.py"/>
        <source>{count} of {shared}</source>
        <translation>{count} / {shared}</translation>
    </message>
</context>
<context>
    <name>RacePlot</name>
    <message>
        <location filename="../../../nnstudio/ui/compare/race_plot.py"/>
        <source>Losses over the epochs</source>
        <translation>各轮的损失</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/race_plot.py"/>
        <source>epoch</source>
        <translation>轮次</translation>
    </message>
</context>
<context>
    <name>RaceView</name>
    <message>
        <location filename="../../../nnstudio/ui/compare/race_view.py"/>
        <source>A and B are the same state.</source>
        <translation>A 和 B 是同一个状态。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/race_view.py"/>
        <source>A or B has changed since.</source>
        <translation>此后 A 或 B 又有变化。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../../nnstudio/ui/compare/race_view.py"/>
        <source>Ahead after %n epoch(s)</source>
        <translation>
            <numerusform>%n 轮后领先</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/race_view.py"/>
        <source>Choose data to learn from first: they are in the palette</source>
        <translation>请先选择要学习的数据：在组件栏里</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/race_view.py"/>
        <source>Copies learn; the project stays as it is.</source>
        <translation>学习的是副本，项目保持原样。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/race_view.py"/>
        <source>Copies of A and B learn the same samples in the same order</source>
        <translation>A 和 B 的副本按同样的次序学习同样的样本</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/race_view.py"/>
        <source>Epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/race_view.py"/>
        <source>Epochs of the race</source>
        <translation>同场训练的轮数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/race_view.py"/>
        <source>Logarithmic</source>
        <translation>对数轴</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/race_view.py"/>
        <source>Logarithmic loss axis</source>
        <translation>损失轴取对数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/race_view.py"/>
        <source>Loss of {side}</source>
        <translation>{side} 的损失</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/race_view.py"/>
        <source>Not raced yet</source>
        <translation>还没有比过</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/race_view.py"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/race_view.py"/>
        <source>Test loss, A and B</source>
        <translation>测试损失，A 和 B</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/race_view.py"/>
        <source>The numbers of {side} stopped being finite.</source>
        <translation>{side} 的数值已不再有限。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/race_view.py"/>
        <source>There is no such state yet</source>
        <translation>还没有这个状态</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/race_view.py"/>
        <source>Train both</source>
        <translation>一起训练</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/race_view.py"/>
        <source>both alike</source>
        <translation>不分先后</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/race_view.py"/>
        <source>{side}, by {loss}</source>
        <translation>{side}，低 {loss}</translation>
    </message>
</context>
<context>
    <name>ResponseMap</name>
    <message>
        <location filename="../../../nnstudio/ui/compare/response_map.py"/>
        <source>A {a} · B {b}</source>
        <translation>A {a} · B {b}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/response_map.py"/>
        <source>Nothing to lay over one another</source>
        <translation>没有可叠放的内容</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/response_map.py"/>
        <source>Responses of A and B over one another</source>
        <translation>A 和 B 的决策面叠放</translation>
    </message>
</context>
<context>
    <name>ResponsesView</name>
    <message>
        <location filename="../../../nnstudio/ui/compare/responses_view.py"/>
        <source>All classes</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/responses_view.py"/>
        <source>Another prediction, of all places</source>
        <translation>预测改变的面积</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/responses_view.py"/>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/responses_view.py"/>
        <source>Input along the horizontal axis</source>
        <translation>横轴上的输入</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/responses_view.py"/>
        <source>Input along the vertical axis</source>
        <translation>纵轴上的输入</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/responses_view.py"/>
        <source>Largest difference</source>
        <translation>最大差异</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/responses_view.py"/>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/responses_view.py"/>
        <source>The lines are where another class becomes the likeliest.</source>
        <translation>线是最可能的类别改变的地方。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/responses_view.py"/>
        <source>The lines are where the answer is 0.</source>
        <translation>线是答案为 0 的地方。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/responses_view.py"/>
        <source>The lines are where the probability is one half.</source>
        <translation>线是概率为二分之一的地方。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/responses_view.py"/>
        <source>What the map shows</source>
        <translation>图中显示什么</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/responses_view.py"/>
        <source>{lines} The other inputs are held as on the canvas.</source>
        <translation>{lines}其余输入保持画布上的值。</translation>
    </message>
</context>
<context>
    <name>SampleModel</name>
    <message>
        <location filename="../../../nnstudio/ui/compare/sample_table.py"/>
        <source>Apart</source>
        <translation>相差</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/sample_table.py"/>
        <source>Sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/sample_table.py"/>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/sample_table.py"/>
        <source>{text}, another prediction</source>
        <translation>{text}，预测不同</translation>
    </message>
</context>
<context>
    <name>SampleTable</name>
    <message>
        <location filename="../../../nnstudio/ui/compare/sample_table.py"/>
        <source>What A and B answer, sample by sample</source>
        <translation>A 和 B 对每个样本的回答</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <location filename="../../../nnstudio/ui/compare/side.py"/>
        <source>An epoch of the training</source>
        <translation>训练中的某一轮</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/side.py"/>
        <source>Before an earlier edit</source>
        <translation>更早的修改之前</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/side.py"/>
        <source>Epoch to compare with</source>
        <translation>要比较的轮次</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/side.py"/>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/side.py"/>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/side.py"/>
        <source>Pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/side.py"/>
        <source>There is no such state yet</source>
        <translation>还没有这个状态</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/side.py"/>
        <source>{sizes} · {count} parameters</source>
        <translation>{sizes} · {count} 个参数</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <location filename="../../../nnstudio/ui/compare/states.py"/>
        <source>Before the last edit</source>
        <translation>上一次修改之前</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/states.py"/>
        <source>Before “{edit}”</source>
        <translation>“{edit}”之前</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/states.py"/>
        <source>Epoch {number}</source>
        <translation>第 {number} 轮</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/states.py"/>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/states.py"/>
        <source>State {number}</source>
        <translation>状态 {number}</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <location filename="../../../nnstudio/ui/compare/response_pair.py"/>
        <source>A and B have no input in common: there is nothing to lay over one another</source>
        <translation>A 和 B 没有共同的输入：没有可叠放的内容</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/response_pair.py"/>
        <source>A has a {a} head and B a {b} head: their responses can't be laid over one another</source>
        <translation>A 的输出层是 {a}，B 的是 {b}：它们的决策面无法叠放</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/compare/response_pair.py"/>
        <source>A tells {a} classes and B {b}: their responses can't be laid over one another</source>
        <translation>A 区分 {a} 个类别，B 区分 {b} 个：它们的决策面无法叠放</translation>
    </message>
</context>
</TS>
