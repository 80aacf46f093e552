<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AdviceList</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/advice_list.py"/>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/advice_list.py"/>
        <source>Nothing to remark on</source>
        <translation>没有什么要提醒的</translation>
    </message>
</context>
<context>
    <name>AnswerSheet</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/answer_sheet.py"/>
        <source>Sum</source>
        <translation>和</translation>
    </message>
</context>
<context>
    <name>AnswerTable</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/answer_table.py"/>
        <source>What the output says</source>
        <translation>输出表示什么</translation>
    </message>
</context>
<context>
    <name>ClassList</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/class_list.py"/>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/class_list.py"/>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/class_list.py"/>
        <source>Names of the classes</source>
        <translation>类别名称</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/class_list.py"/>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/class_list.py"/>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
</context>
<context>
    <name>ClassModel</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/class_list.py"/>
        <source>Class {index}: {name}</source>
        <translation>类别 {index}：{name}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/class_list.py"/>
        <source>Move {name}</source>
        <translation>移动 {name}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/class_list.py"/>
        <source>Output {index}: {name}</source>
        <translation>输出 {index}：{name}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/class_list.py"/>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/class_list.py"/>
        <source>Rename class {name}</source>
        <translation>给类别 {name} 改名</translation>
    </message>
</context>
<context>
    <name>ConnectionPage</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/connection_page.py"/>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/connection_page.py"/>
        <source>Cut {source} → {target}</source>
        <translation>切断 {source} → {target}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/connection_page.py"/>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/connection_page.py"/>
        <source>Off: the connection is cut; its weight is kept and counts as 0</source>
        <translation>关：连接已切断；权重保留，但按 0 计算</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/connection_page.py"/>
        <source>Restore {source} → {target}</source>
        <translation>恢复 {source} → {target}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/connection_page.py"/>
        <source>Set weight {source} → {target}</source>
        <translation>设置权重 {source} → {target}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/connection_page.py"/>
        <source>Share of all |w·x|</source>
        <translation>占所有 |w·x| 的比例</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/connection_page.py"/>
        <source>Show {name}</source>
        <translation>显示 {name}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/connection_page.py"/>
        <source>To</source>
        <translation>去往</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/connection_page.py"/>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/connection_page.py"/>
        <source>Weight from {name}</source>
        <translation>来自 {name} 的权重</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/connection_page.py"/>
        <source>cut: counts as 0</source>
        <translation>已切断：按 0 计算</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/connection_page.py"/>
        <source>{source} → {target}</source>
        <translation>{source} → {target}</translation>
    </message>
</context>
<context>
    <name>CurveStrip</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/curve_strip.py"/>
        <source>Activation</source>
        <translation>激活函数</translation>
    </message>
</context>
<context>
    <name>HeadCards</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/head_cards.py"/>
        <source>Output head</source>
        <translation>输出层</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/head_cards.py"/>
        <source>Set head {head}</source>
        <translation>输出层改为 {head}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/head_cards.py"/>
        <source>binary</source>
        <translation>二分类</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/head_cards.py"/>
        <source>multi-class</source>
        <translation>多分类</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/head_cards.py"/>
        <source>regression</source>
        <translation>回归</translation>
    </message>
</context>
<context>
    <name>InputImage</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/inputs_page.py"/>
        <source>The input as an image</source>
        <translation>输入图像</translation>
    </message>
</context>
<context>
    <name>InputPage</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/input_page.py"/>
        <source>Input {name}</source>
        <translation>输入 {name}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/input_page.py"/>
        <source>Lower end of the range</source>
        <translation>范围的下限</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/input_page.py"/>
        <source>Moving an input is exploring: it adds no step to undo.</source>
        <translation>移动输入只是探索，不会增加撤销步骤。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/input_page.py"/>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/input_page.py"/>
        <source>Name of the input</source>
        <translation>输入的名称</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/input_page.py"/>
        <source>Range from</source>
        <translation>范围从</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/input_page.py"/>
        <source>Set range of {name}</source>
        <translation>设置 {name} 的范围</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/input_page.py"/>
        <source>Upper end of the range</source>
        <translation>范围的上限</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/input_page.py"/>
        <source>Value</source>
        <translation>取值</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/input_page.py"/>
        <source>to</source>
        <translation>到</translation>
    </message>
</context>
<context>
    <name>InputsModel</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/inputs_table.py"/>
        <source>Lower end of {name}</source>
        <translation>{name} 的下限</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/inputs_table.py"/>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/inputs_table.py"/>
        <source>Name of {name}</source>
        <translation>{name} 的名称</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/inputs_table.py"/>
        <source>Set range of {name}</source>
        <translation>设置 {name} 的范围</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/inputs_table.py"/>
        <source>Upper end of {name}</source>
        <translation>{name} 的上限</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/inputs_table.py"/>
        <source>Value of {name}</source>
        <translation>{name} 的取值</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/inputs_table.py"/>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/inputs_table.py"/>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/inputs_table.py"/>
        <source>value</source>
        <translation>取值</translation>
    </message>
</context>
<context>
    <name>InputsPage</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/inputs_page.py"/>
        <source>1 input</source>
        <translation>1 个输入</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/inputs_page.py"/>
        <source>Add input</source>
        <translation>添加输入</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/inputs_page.py"/>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/inputs_page.py"/>
        <source>Remove selected</source>
        <translation>移除选中的输入</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/inputs_page.py"/>
        <source>Set number of inputs</source>
        <translation>设置输入的个数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/inputs_page.py"/>
        <source>{count} inputs</source>
        <translation>{count} 个输入</translation>
    </message>
</context>
<context>
    <name>InputsView</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/inputs_table.py"/>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/inputs_table.py"/>
        <source>Remove input</source>
        <translation>移除输入</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/inputs_table.py"/>
        <source>Remove inputs</source>
        <translation>移除输入</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/input_page.py"/>
        <source>(x {minus} lowest) / range</source>
        <translation>(x {minus} 最小值) / 范围</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/input_page.py"/>
        <source>(x {minus} mean) / deviation</source>
        <translation>(x {minus} 均值) / 标准差</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/wording.py"/>
        <source>1 neuron</source>
        <translation>1 个神经元</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/inspector.py"/>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/renaming.py"/>
        <source>Rename {name}</source>
        <translation>给 {name} 改名</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/input_page.py"/>
        <source>The network gets {formula} = {sum} = {value}</source>
        <translation>网络得到的是 {formula} = {sum} = {value}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/wording.py"/>
        <source>{count} neurons</source>
        <translation>{count} 个神经元</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/wording.py"/>
        <source>{layer} · {place} of {count}</source>
        <translation>{layer} · 第 {place} / {count} 个</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/empty_page.py"/>
        <source>Nothing selected</source>
        <translation>没有选中任何东西</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/empty_page.py"/>
        <source>Select a neuron, layer or connection to see how its value is computed.</source>
        <translation>选中神经元、层或连接，看看它的值是怎样算出来的。</translation>
    </message>
</context>
<context>
    <name>LayerForm</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/layer_form.py"/>
        <source>Activation</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/layer_form.py"/>
        <source>Draw the weights anew and set the biases to 0</source>
        <translation>重新抽取权重，偏置设为 0</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/layer_form.py"/>
        <source>Initial weights</source>
        <translation>初始权重</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/layer_form.py"/>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/layer_form.py"/>
        <source>Name of the layer</source>
        <translation>层的名称</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/layer_form.py"/>
        <source>Neurons</source>
        <translation>神经元数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/layer_form.py"/>
        <source>Re-initialise</source>
        <translation>重新初始化</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/layer_form.py"/>
        <source>Re-initialise {layer}</source>
        <translation>重新初始化 {layer}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/layer_form.py"/>
        <source>Rename {layer}</source>
        <translation>给 {layer} 改名</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/layer_form.py"/>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/layer_form.py"/>
        <source>Seed of the random weights</source>
        <translation>随机权重的种子</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/layer_form.py"/>
        <source>Set activation of {layer}</source>
        <translation>设置 {layer} 的激活函数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/layer_form.py"/>
        <source>Set number of neurons of {layer}</source>
        <translation>设置 {layer} 的神经元数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/layer_form.py"/>
        <source>Set {parameter} of {layer}</source>
        <translation>设置 {layer} 的 {parameter}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/layer_form.py"/>
        <source>Switch off bias of {layer}</source>
        <translation>关掉 {layer} 的偏置</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/layer_form.py"/>
        <source>Switch on bias of {layer}</source>
        <translation>打开 {layer} 的偏置</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/layer_form.py"/>
        <source>Use bias</source>
        <translation>使用偏置</translation>
    </message>
</context>
<context>
    <name>LayerPage</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/layer_page.py"/>
        <source>Incoming weights</source>
        <translation>输入权重</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/layer_page.py"/>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/layer_page.py"/>
        <source>Weight histogram</source>
        <translation>权重直方图</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/layer_page.py"/>
        <source>active</source>
        <translation>激活</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/layer_page.py"/>
        <source>active: neurons with z above 0</source>
        <translation>激活：z 大于 0 的神经元</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/layer_page.py"/>
        <source>log count</source>
        <translation>计数（对数）</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/layer_page.py"/>
        <source>max a</source>
        <translation>最大 a</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/layer_page.py"/>
        <source>mean a</source>
        <translation>平均 a</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/layer_page.py"/>
        <source>mean and largest output for this input</source>
        <translation>对这个输入的平均输出和最大输出</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/layer_page.py"/>
        <source>most active first</source>
        <translation>激活最强的在前</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/layer_page.py"/>
        <source>{neurons} · {activation}</source>
        <translation>{neurons} · {activation}</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/matrix_model.py"/>
        <source>Bias of {name}</source>
        <translation>{name} 的偏置</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/matrix_model.py"/>
        <source>Output of {name}</source>
        <translation>{name} 的输出</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/matrix_model.py"/>
        <source>Paste into {layer}</source>
        <translation>粘贴到 {layer}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/matrix_model.py"/>
        <source>Set bias of {name}</source>
        <translation>设置 {name} 的偏置</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/matrix_model.py"/>
        <source>Set to 0 in {layer}</source>
        <translation>在 {layer} 中设为 0</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/matrix_model.py"/>
        <source>Set weight {source} → {target}</source>
        <translation>设置权重 {source} → {target}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/matrix_model.py"/>
        <source>Weight {source} → {target}</source>
        <translation>权重 {source} → {target}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/matrix_model.py"/>
        <source>counts as 0</source>
        <translation>按 0 计算</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/matrix_model.py"/>
        <source>z of {name}</source>
        <translation>{name} 的 z</translation>
    </message>
</context>
<context>
    <name>MatrixSection</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/matrix_section.py"/>
        <source>Open in a window</source>
        <translation>在窗口中打开</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/matrix_section.py"/>
        <source>Open the matrix in a window</source>
        <translation>在窗口中打开矩阵</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/matrix_section.py"/>
        <source>z = W x + b</source>
        <translation>z = W x + b</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/matrix_view.py"/>
        <source>Weights, biases, z and a of the layer</source>
        <translation>该层的权重、偏置、z 和 a</translation>
    </message>
</context>
<context>
    <name>MatrixWindow</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/matrix_view.py"/>
        <source>{layer}: z = W x + b</source>
        <translation>{layer}：z = W x + b</translation>
    </message>
</context>
<context>
    <name>NetworkSection</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/network_section.py"/>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/network_section.py"/>
        <source>Name of the project</source>
        <translation>项目的名称</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/network_section.py"/>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/network_section.py"/>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/network_section.py"/>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/network_section.py"/>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/network_section.py"/>
        <source>Rename project</source>
        <translation>给项目改名</translation>
    </message>
</context>
<context>
    <name>NeuronPage</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/neuron_page.py"/>
        <source>Activation</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/neuron_page.py"/>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/neuron_page.py"/>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/neuron_page.py"/>
        <source>Name of the neuron</source>
        <translation>神经元的名称</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/neuron_page.py"/>
        <source>Neuron {name}</source>
        <translation>神经元 {name}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/neuron_page.py"/>
        <source>Output head</source>
        <translation>输出层</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/neuron_page.py"/>
        <source>Set activation of {layer}</source>
        <translation>设置 {layer} 的激活函数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/neuron_page.py"/>
        <source>p = σ(w·x + b)</source>
        <translation>p = σ(w·x + b)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/neuron_page.py"/>
        <source>y = f(w·x + b)</source>
        <translation>y = f(w·x + b)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/neuron_page.py"/>
        <source>y = w·x + b</source>
        <translation>y = w·x + b</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/neuron_page.py"/>
        <source>z = w·x + b</source>
        <translation>z = w·x + b</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/neuron_page.py"/>
        <source>{name} · from layer</source>
        <translation>{name} · 继承自层</translation>
    </message>
</context>
<context>
    <name>NotesEdit</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/network_section.py"/>
        <source>Edit notes</source>
        <translation>编辑笔记</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/network_section.py"/>
        <source>What this network is about. Markdown</source>
        <translation>这个网络是做什么的。支持 Markdown</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/outline.py"/>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/outline_model.py"/>
        <source>1 input</source>
        <translation>1 个输入</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/outline_model.py"/>
        <source>Input {name}, value {value}</source>
        <translation>输入 {name}，取值 {value}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/outline_model.py"/>
        <source>Layer {name}, {activation}, {count}</source>
        <translation>层 {name}，{activation}，{count}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/outline_model.py"/>
        <source>Layer {name}, {count}</source>
        <translation>层 {name}，{count}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/outline_model.py"/>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/outline_model.py"/>
        <source>Neuron {name}, output {value}, {inputs}, bias {bias}</source>
        <translation>神经元 {name}，输出 {value}，{inputs}，偏置 {bias}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/outline_model.py"/>
        <source>Rename {layer}</source>
        <translation>给 {layer} 改名</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/outline_model.py"/>
        <source>Value</source>
        <translation>取值</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/outline_model.py"/>
        <source>{count} inputs</source>
        <translation>{count} 个输入</translation>
    </message>
</context>
<context>
    <name>OutlineTree</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/outline.py"/>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/outline.py"/>
        <source>Duplicate {name}</source>
        <translation>复制 {name}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/outline.py"/>
        <source>Layers and neurons</source>
        <translation>层和神经元</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/outline.py"/>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/outline.py"/>
        <source>Remove selection</source>
        <translation>移除选中的内容</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/outline.py"/>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
</context>
<context>
    <name>OutputPage</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/output_page.py"/>
        <source>1 value</source>
        <translation>1 个值</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/output_page.py"/>
        <source>Add class</source>
        <translation>添加类别</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/output_page.py"/>
        <source>Add output</source>
        <translation>添加输出</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/output_page.py"/>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/output_page.py"/>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/output_page.py"/>
        <source>For more than two classes choose Softmax.</source>
        <translation>类别多于两个时，请选 Softmax。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/output_page.py"/>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/output_page.py"/>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/output_page.py"/>
        <source>Output head</source>
        <translation>输出层</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/output_page.py"/>
        <source>Outputs</source>
        <translation>输出</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/output_page.py"/>
        <source>logit z</source>
        <translation>对数几率 z</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/output_page.py"/>
        <source>not named yet</source>
        <translation>尚未命名</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/output_page.py"/>
        <source>{count} classes</source>
        <translation>{count} 个类别</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/output_page.py"/>
        <source>{count} values</source>
        <translation>{count} 个值</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/output_page.py"/>
        <source>{head} head</source>
        <translation>{head} 输出</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/page_header.py"/>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/page_header.py"/>
        <source>Next: {name}</source>
        <translation>下一个：{name}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/page_header.py"/>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/page_header.py"/>
        <source>Previous: {name}</source>
        <translation>上一个：{name}</translation>
    </message>
</context>
<context>
    <name>ParameterFields</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/training_form.py"/>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/training_form.py"/>
        <source>Beta 1</source>
        <translation>Beta 1</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/training_form.py"/>
        <source>Beta 2</source>
        <translation>Beta 2</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/training_form.py"/>
        <source>Down to a share of</source>
        <translation>降到原来的</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/training_form.py"/>
        <source>Epochs a step</source>
        <translation>每步的轮次</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/training_form.py"/>
        <source>Epsilon</source>
        <translation>Epsilon</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/training_form.py"/>
        <source>From a share of</source>
        <translation>从原来的</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/training_form.py"/>
        <source>Momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/training_form.py"/>
        <source>Over epochs</source>
        <translation>经过轮次</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/training_form.py"/>
        <source>Times each step</source>
        <translation>每步乘以</translation>
    </message>
</context>
<context>
    <name>RateCurve</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/rate_curve.py"/>
        <source>Learning rate from {first} to {last} over {epochs} epochs, at most {largest}</source>
        <translation>学习率在 {epochs} 轮中从 {first} 变到 {last}，最大 {largest}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/rate_curve.py"/>
        <source>{epochs} epochs</source>
        <translation>{epochs} 轮</translation>
    </message>
</context>
<context>
    <name>RemarkItem</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/advice_list.py"/>
        <source>Show the place</source>
        <translation>显示位置</translation>
    </message>
</context>
<context>
    <name>SeedField</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/seed_field.py"/>
        <source>The same seed gives the same weights; empty: others each time</source>
        <translation>同样的种子得到同样的权重；留空则每次不同</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/seed_field.py"/>
        <source>any</source>
        <translation>任意</translation>
    </message>
</context>
<context>
    <name>SeveralPage</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/several_page.py"/>
        <source>1 connection</source>
        <translation>1 条连接</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/several_page.py"/>
        <source>1 layer</source>
        <translation>1 层</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/several_page.py"/>
        <source>Activation</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/several_page.py"/>
        <source>Activation of their layers</source>
        <translation>所在层的激活函数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/several_page.py"/>
        <source>Bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/several_page.py"/>
        <source>Bias of all selected neurons</source>
        <translation>所有选中神经元的偏置</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/several_page.py"/>
        <source>Cut</source>
        <translation>切断</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/several_page.py"/>
        <source>Cut connections</source>
        <translation>切断连接</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/several_page.py"/>
        <source>Outputs of the selected neurons for this input</source>
        <translation>选中的神经元对这个输入的输出</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/several_page.py"/>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/several_page.py"/>
        <source>Remove selection</source>
        <translation>移除选中的内容</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/several_page.py"/>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/several_page.py"/>
        <source>Restore connections</source>
        <translation>恢复连接</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/several_page.py"/>
        <source>Set activation of {layer}</source>
        <translation>设置 {layer} 的激活函数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/several_page.py"/>
        <source>Set bias of {count} neurons</source>
        <translation>设置 {count} 个神经元的偏置</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/several_page.py"/>
        <source>Set weight of {count} connections</source>
        <translation>设置 {count} 条连接的权重</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/several_page.py"/>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/several_page.py"/>
        <source>Weight of all selected connections</source>
        <translation>所有选中连接的权重</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/several_page.py"/>
        <source>in {layers}</source>
        <translation>在 {layers}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/several_page.py"/>
        <source>into {layers}</source>
        <translation>进入 {layers}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/several_page.py"/>
        <source>max a</source>
        <translation>最大 a</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/several_page.py"/>
        <source>mean a</source>
        <translation>平均 a</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/several_page.py"/>
        <source>min a</source>
        <translation>最小 a</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/several_page.py"/>
        <source>several values</source>
        <translation>取值不同</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/several_page.py"/>
        <source>{count} connections</source>
        <translation>{count} 条连接</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/several_page.py"/>
        <source>{count} inputs</source>
        <translation>{count} 个输入</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/several_page.py"/>
        <source>{count} layers</source>
        <translation>{count} 层</translation>
    </message>
</context>
<context>
    <name>TermsModel</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/terms_model.py"/>
        <source>, cut</source>
        <translation>，已切断</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/terms_model.py"/>
        <source>Cut {source} → {target}</source>
        <translation>切断 {source} → {target}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/terms_model.py"/>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/terms_model.py"/>
        <source>From {name}</source>
        <translation>来自 {name}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/terms_model.py"/>
        <source>Product with {name}</source>
        <translation>与 {name} 的乘积</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/terms_model.py"/>
        <source>Restore {source} → {target}</source>
        <translation>恢复 {source} → {target}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/terms_model.py"/>
        <source>Set weight {source} → {target}</source>
        <translation>设置权重 {source} → {target}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/terms_model.py"/>
        <source>Share of {name}</source>
        <translation>{name} 的份额</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/terms_model.py"/>
        <source>Value of {name}</source>
        <translation>{name} 的取值</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/terms_model.py"/>
        <source>Weight from {name}</source>
        <translation>来自 {name} 的权重</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/terms_model.py"/>
        <source>product</source>
        <translation>乘积</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/terms_model.py"/>
        <source>value</source>
        <translation>取值</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/terms_model.py"/>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/terms_model.py"/>
        <source>{name} is cut: its weight is kept and counts as 0. Del restores it</source>
        <translation>{name} 已切断：权重保留，但按 0 计算。按 Del 恢复</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/terms_model.py"/>
        <source>{value}, scaled from {raw}</source>
        <translation>{value}，由 {raw} 缩放而来</translation>
    </message>
</context>
<context>
    <name>TermsView</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/terms_view.py"/>
        <source>Cut connection</source>
        <translation>切断连接</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/terms_view.py"/>
        <source>Restore connection</source>
        <translation>恢复连接</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/terms_view.py"/>
        <source>Show {name}</source>
        <translation>显示 {name}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/terms_view.py"/>
        <source>Terms of the weighted sum</source>
        <translation>加权和的各项</translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/totals.py"/>
        <source>+ bias b</source>
        <translation>+ 偏置 b</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/totals.py"/>
        <source>Bias of {name}</source>
        <translation>{name} 的偏置</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/totals.py"/>
        <source>Output of {name}</source>
        <translation>{name} 的输出</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/totals.py"/>
        <source>This layer uses no bias; switch it on under Layer</source>
        <translation>这一层不使用偏置；可在“层”中打开</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/totals.py"/>
        <source>sum w·x</source>
        <translation>加权和 w·x</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/totals.py"/>
        <source>weighted sum</source>
        <translation>加权和</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/totals.py"/>
        <source>weighted sum + bias</source>
        <translation>加权和 + 偏置</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/totals.py"/>
        <source>z of {name}</source>
        <translation>{name} 的 z</translation>
    </message>
</context>
<context>
    <name>TrainingForm</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/training_form.py"/>
        <source>Batch size</source>
        <translation>批大小</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/training_form.py"/>
        <source>Clip gradients at</source>
        <translation>梯度裁剪上限</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/training_form.py"/>
        <source>Epochs in which the loss doesn't get lower</source>
        <translation>损失没有降低的轮次数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/training_form.py"/>
        <source>Far above the usual {rate}</source>
        <translation>远高于通常的 {rate}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/training_form.py"/>
        <source>L1</source>
        <translation>L1</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/training_form.py"/>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/training_form.py"/>
        <source>Optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/training_form.py"/>
        <source>Schedule</source>
        <translation>学习率计划</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/training_form.py"/>
        <source>Seed of the order</source>
        <translation>样本顺序的种子</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/training_form.py"/>
        <source>Set optimizer to {name}</source>
        <translation>优化器改为 {name}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/training_form.py"/>
        <source>Set schedule to {name}</source>
        <translation>学习率计划改为 {name}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/training_form.py"/>
        <source>Set {name}</source>
        <translation>设置{name}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/training_form.py"/>
        <source>Stop after epochs</source>
        <translation>训练几轮后停止</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/training_form.py"/>
        <source>Stop at a loss of</source>
        <translation>损失降到多少停止</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/training_form.py"/>
        <source>Stop without gain</source>
        <translation>没有进步时停止</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/training_form.py"/>
        <source>Weight decay (L2)</source>
        <translation>权重衰减 (L2)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/training_form.py"/>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/training_form.py"/>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/training_form.py"/>
        <source>off</source>
        <translation>关</translation>
    </message>
</context>
<context>
    <name>TrainingSection</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/training_section.py"/>
        <source>Training</source>
        <translation>训练设置</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/training_section.py"/>
        <source>{optimizer} · rate {rate}</source>
        <translation>{optimizer} · 学习率 {rate}</translation>
    </message>
</context>
<context>
    <name>WeightHistogram</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/weight_histogram.py"/>
        <source>Weights from {low} to {high}</source>
        <translation>权重从 {low} 到 {high}</translation>
    </message>
</context>
<context>
    <name>WeightImages</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/weight_images.py"/>
        <source>Most active: {neurons}</source>
        <translation>激活最强：{neurons}</translation>
    </message>
</context>
<context>
    <name>Worksheet</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/worksheet.py"/>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/worksheet.py"/>
        <source>Set bias of {name}</source>
        <translation>设置 {name} 的偏置</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/worksheet.py"/>
        <source>output, a = f(z)</source>
        <translation>输出，a = f(z)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/worksheet.py"/>
        <source>output, y = z</source>
        <translation>输出，y = z</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/worksheet.py"/>
        <source>probability, p = σ(z)</source>
        <translation>概率，p = σ(z)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/worksheet.py"/>
        <source>probability, share of exp z</source>
        <translation>概率，exp z 所占的份额</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/worksheet.py"/>
        <source>product</source>
        <translation>乘积</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/worksheet.py"/>
        <source>value</source>
        <translation>取值</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/worksheet.py"/>
        <source>weight</source>
        <translation>权重</translation>
    </message>
</context>
<context>
    <name>_Fold</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/worksheet.py"/>
        <source>Only the {count} largest</source>
        <translation>只显示最大的 {count} 项</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/worksheet.py"/>
        <source>{count} more</source>
        <translation>还有 {count} 项</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <location filename="../../../nnstudio/ui/inspector/setting_field.py"/>
        <source>Must be a whole number</source>
        <translation>必须是整数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/matrix_model.py"/>
        <source>The block has {rows} × {columns} numbers, and only {room_rows} × {room_columns} fit here</source>
        <translation>要粘贴 {rows} × {columns} 个数，这里只放得下 {room_rows} × {room_columns} 个</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/matrix_model.py"/>
        <source>The lines to paste have different lengths; copy a rectangle of cells</source>
        <translation>要粘贴的各行长短不一；请复制一个矩形区域</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/solving.py"/>
        <source>The weighted sum isn't finite, and no bias can mend it; make a weight smaller</source>
        <translation>加权和不是有限的数，任何偏置都无法补救；请减小某个权重</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/matrix_model.py"/>
        <source>There are no numbers to paste; copy cells of a table first</source>
        <translation>没有可以粘贴的数；请先从表格中复制单元格</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/solving.py"/>
        <source>z comes from the weights alone while {layer} uses no bias; switch its bias on or change a weight</source>
        <translation>{layer} 不使用偏置时，z 只取决于权重；请打开偏置，或改变权重</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/solving.py"/>
        <source>{head} gives values between 0 and 1; type one inside</source>
        <translation>{head} 的取值在 0 和 1 之间；请输入其间的数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/solving.py"/>
        <source>{name} gives values above {low}; type a larger one</source>
        <translation>{name} 的取值大于 {low}；请输入更大的数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/solving.py"/>
        <source>{name} gives values between {low} and {high}; type one inside</source>
        <translation>{name} 的取值在 {low} 和 {high} 之间；请输入其间的数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/solving.py"/>
        <source>{name} gives {number} at more than one z; set z instead</source>
        <translation>{name} 在不止一个 z 处等于 {number}；请直接设置 z</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/solving.py"/>
        <source>{name} jumps over {number}; set z instead</source>
        <translation>{name} 会跳过 {number}；请直接设置 z</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/solving.py"/>
        <source>{name} never gives {number}; set z instead</source>
        <translation>{name} 永远得不到 {number}；请直接设置 z</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/inspector/solving.py"/>
        <source>{source} is {value}, so the product stays {value}; change the value first</source>
        <translation>{source} 是 {value}，所以乘积总是 {value}；请先改变取值</translation>
    </message>
</context>
</TS>
