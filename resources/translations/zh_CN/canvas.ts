<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Canvas</name>
    <message>
        <location filename="../../../nnstudio/ui/canvas/words.py"/>
        <source>1 neuron</source>
        <translation>1 个神经元</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Above, outputs stay as they are</source>
        <translation>在上面插入，输出保持不变</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Above, with random weights</source>
        <translation>在上面插入，随机权重</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Activation</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/pointing.py"/>
        <source>Add a neuron to {name}</source>
        <translation>向{name}添加一个神经元</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Add an input</source>
        <translation>添加一个输入</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Add an output</source>
        <translation>添加一个输出</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>Add input</source>
        <translation>添加输入</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Add layer</source>
        <translation>添加层</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Add neuron</source>
        <translation>添加神经元</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Add neuron so that</source>
        <translation>添加神经元，使得</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>Add neuron to {layer}</source>
        <translation>向 {layer} 添加神经元</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/describing.py"/>
        <source>Add one</source>
        <translation>添加一个</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>Add output</source>
        <translation>添加输出</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>Add to {layer}</source>
        <translation>添加到 {layer}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Below, outputs stay as they are</source>
        <translation>在下面插入，输出保持不变</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Below, with random weights</source>
        <translation>在下面插入，随机权重</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/describing.py"/>
        <source>Bias of {name} = {value}</source>
        <translation>{name} 的偏置 = {value}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/pointing.py"/>
        <source>Bias of {name} · Drag up or down · Double-click to type</source>
        <translation>{name} 的偏置 · 上下拖动 · 双击输入数值</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/gestures/values.py"/>
        <source>Bias of {neuron}</source>
        <translation>{neuron} 的偏置</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/pointing.py"/>
        <source>Click to choose an activation</source>
        <translation>单击选择激活函数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/pointing.py"/>
        <source>Click to choose an output head</source>
        <translation>单击选择输出层</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Cut connection</source>
        <translation>切断连接</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/pointing.py"/>
        <source>Double-click to rename the class</source>
        <translation>双击给类别改名</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/gestures/adjusting.py"/>
        <source>Drag right for more, left for less · Shift for fine steps · Esc cancels</source>
        <translation>向右拖增大，向左拖减小 · 按住 Shift 微调 · Esc 取消</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/gestures/adjusting.py"/>
        <source>Drag up for more, down for less · Shift for fine steps · Esc cancels</source>
        <translation>向上拖增大，向下拖减小 · 按住 Shift 微调 · Esc 取消</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>Drop the activation on a hidden layer · Esc cancels</source>
        <translation>把激活函数放到隐藏层上 · Esc 取消</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>Drop the head on the output · Esc cancels</source>
        <translation>把输出层放到输出上 · Esc 取消</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>Drop the neuron into a layer or between two · Esc cancels</source>
        <translation>把神经元放到某一层上，或两层之间 · Esc 取消</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>Drop {neuron} into a layer · Esc cancels</source>
        <translation>把 {neuron} 放到某一层上 · Esc 取消</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Fit</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Fitting the activation</source>
        <translation>适合这个激活函数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Fresh weights</source>
        <translation>新的随机权重</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Fresh weights everywhere</source>
        <translation>所有层都用新的随机权重</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>Inputs have no activation</source>
        <translation>输入没有激活函数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>Inputs stay in the first column</source>
        <translation>输入留在第一列</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Insert a layer of one neuron</source>
        <translation>插入只有一个神经元的层</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Insert input</source>
        <translation>插入输入</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Insert layer after</source>
        <translation>在后面插入层</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Insert layer before</source>
        <translation>在前面插入层</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Insert layer here</source>
        <translation>在这里插入层</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Insert neuron</source>
        <translation>插入神经元</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>It has random weights</source>
        <translation>权重随机</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Move left</source>
        <translation>左移</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Move right</source>
        <translation>右移</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Move to layer</source>
        <translation>移到另一层</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/gestures/values.py"/>
        <source>Move {input}</source>
        <translation>移动 {input}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>Move {layer}</source>
        <translation>移动 {layer}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>Move {neuron}</source>
        <translation>移动 {neuron}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>Move {neuron} to {layer}</source>
        <translation>把 {neuron} 移到 {layer}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/gestures/names.py"/>
        <source>Name of {thing}</source>
        <translation>{thing}的名称</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/view.py"/>
        <source>Network canvas</source>
        <translation>网络画布</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>Neurons move between hidden layers only</source>
        <translation>神经元只能在隐藏层之间移动</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>New layer</source>
        <translation>新的一层</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Open worksheet</source>
        <translation>打开计算单</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Output head</source>
        <translation>输出层</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>Output heads go last</source>
        <translation>输出层放在最后</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Outputs stay as they are</source>
        <translation>输出保持不变</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>Outputs stay in the last column</source>
        <translation>输出留在最后一列</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/gestures/base.py"/>
        <source>Release outside to change nothing · Esc cancels</source>
        <translation>在外面松开鼠标，什么也不改变 · Esc 取消</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>Release to add a layer of {count} neurons · Esc cancels</source>
        <translation>松开鼠标，添加一个有 {count} 个神经元的层 · Esc 取消</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>Release to add a neuron to {layer} · Esc cancels</source>
        <translation>松开鼠标，向 {layer} 添加一个神经元 · Esc 取消</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>Release to add an input · Esc cancels</source>
        <translation>松开鼠标，添加一个输入 · Esc 取消</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>Release to add an output · Esc cancels</source>
        <translation>松开鼠标，添加一个输出 · Esc 取消</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/gestures/adjusting.py"/>
        <source>Release to keep this input · Esc cancels</source>
        <translation>松开鼠标，采用这个输入 · Esc 取消</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>Release to leave {layer} where it is</source>
        <translation>松开鼠标，{layer} 留在原处</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>Release to leave {neuron} where it is</source>
        <translation>松开鼠标，{neuron} 留在原处</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>Release to make a new layer of one neuron · Esc cancels</source>
        <translation>松开鼠标，新建只有一个神经元的层 · Esc 取消</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>Release to make {layer} hidden layer {place} · Esc cancels</source>
        <translation>松开鼠标，{layer} 成为第 {place} 个隐藏层 · Esc 取消</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>Release to move {neuron} to place {place} · Esc cancels</source>
        <translation>松开鼠标，{neuron} 移到第 {place} 位 · Esc 取消</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>Release to move {neuron} to {layer} with fresh weights · Esc cancels</source>
        <translation>松开鼠标，{neuron} 移到 {layer}，权重重新随机 · Esc 取消</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/gestures/selecting.py"/>
        <source>Release to select the neurons in the frame · Esc cancels</source>
        <translation>松开鼠标，选中框里的神经元 · Esc 取消</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>Release to set the head to {head} · Esc cancels</source>
        <translation>松开鼠标，输出层改为 {head} · Esc 取消</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>Release to set {layer} to {activation} · Esc cancels</source>
        <translation>松开鼠标，{layer} 改用 {activation} · Esc 取消</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Remove input</source>
        <translation>移除输入</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Remove last neuron</source>
        <translation>移除最后一个神经元</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Remove layer</source>
        <translation>移除层</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Remove neuron</source>
        <translation>移除神经元</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Remove selection</source>
        <translation>移除选中的内容</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/pointing.py"/>
        <source>Remove the last neuron of {name}</source>
        <translation>移除{name}的最后一个神经元</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/describing.py"/>
        <source>Remove the last one</source>
        <translation>移除最后一个</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Rename class…</source>
        <translation>给类别改名…</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/gestures/names.py"/>
        <source>Rename {layer}</source>
        <translation>给 {layer} 改名</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/gestures/names.py"/>
        <source>Rename {neuron}</source>
        <translation>给 {neuron} 改名</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Rename…</source>
        <translation>改名…</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Restore connection</source>
        <translation>恢复连接</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Select its inputs</source>
        <translation>选中它的输入</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Select its neurons</source>
        <translation>选中它的神经元</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Select {neuron}</source>
        <translation>选中 {neuron}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>Set activation of {layer} to {activation}</source>
        <translation>{layer} 的激活函数改为 {activation}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/gestures/values.py"/>
        <source>Set bias of {neuron}</source>
        <translation>设置 {neuron} 的偏置</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Set bias…</source>
        <translation>设置偏置…</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>Set head to {head}</source>
        <translation>输出层改为 {head}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Set value…</source>
        <translation>设置取值…</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/gestures/values.py"/>
        <source>Set weight {connection}</source>
        <translation>设置权重 {connection}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Set weight…</source>
        <translation>设置权重…</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>Set {layer} to {activation}</source>
        <translation>{layer} 改用 {activation}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/legend.py"/>
        <source>Strongest {drawn} of {total}</source>
        <translation>{total} 条中最强的 {drawn} 条</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/legend.py"/>
        <source>Strongest {drawn} of {total} connections</source>
        <translation>{total} 条连接中最强的 {drawn} 条</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>The head is {head} already</source>
        <translation>输出层已经是 {head}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>The inputs stay first</source>
        <translation>输入总在最前面</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>The only neuron of its layer stays; move the layer by its header</source>
        <translation>这是该层唯一的神经元，不能移走；要移动整层，请拖动层的标题</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>The output has a head: drop an output head here</source>
        <translation>输出用的是输出层：请把输出层放到这里</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>The output stays last</source>
        <translation>输出总在最后面</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>Use bias in {layer}</source>
        <translation>在 {layer} 中使用偏置</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/legend.py"/>
        <source>Value</source>
        <translation>取值</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/gestures/values.py"/>
        <source>Value of {input}</source>
        <translation>{input} 的取值</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/legend.py"/>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/gestures/values.py"/>
        <source>Weight {connection}</source>
        <translation>权重 {connection}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/pointing.py"/>
        <source>Weight {name} · Drag up or down · Double-click to type</source>
        <translation>权重 {name} · 上下拖动 · 双击输入数值</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/inscriptions.py"/>
        <source>logit z</source>
        <translation>对数几率 z</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/head_item.py"/>
        <source>predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/head_item.py"/>
        <source>sum</source>
        <translation>和</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/head_item.py"/>
        <source>sum of probabilities</source>
        <translation>概率之和</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/walk_item.py"/>
        <source>target {target} · loss {loss}</source>
        <translation>目标 {target} · 损失 {loss}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/describing.py"/>
        <source>{connection}: cut, its weight was {weight}</source>
        <translation>{connection}：已切断，原来的权重是 {weight}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/describing.py"/>
        <source>{connection}: weight {weight}, × {value} = {product}</source>
        <translation>{connection}：权重 {weight}，× {value} = {product}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/head_item.py"/>
        <source>{count} classes</source>
        <translation>{count} 个类别</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/head_item.py"/>
        <source>{count} more</source>
        <translation>还有 {count} 个</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/words.py"/>
        <source>{count} neurons</source>
        <translation>{count} 个神经元</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/head_item.py"/>
        <source>{count} values</source>
        <translation>{count} 个值</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>{head} ({purpose})</source>
        <translation>{head}（{purpose}）</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/head_item.py"/>
        <source>{head} head</source>
        <translation>{head} 输出</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/menus.py"/>
        <source>{initializer} (default)</source>
        <translation>{initializer}（默认）</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>{layer} is {activation} already</source>
        <translation>{layer} 用的已经是 {activation}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/describing.py"/>
        <source>{layer}: {count}</source>
        <translation>{layer}：{count}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/describing.py"/>
        <source>{name} = {value}, from {low} to {high}</source>
        <translation>{name} = {value}，范围 {low} 到 {high}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/pointing.py"/>
        <source>{name} · Drag to move the layer · Double-click renames</source>
        <translation>{name} · 拖动可移动整层 · 双击改名</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/pointing.py"/>
        <source>{name} · Drag to move this input · Double-click to type</source>
        <translation>{name} · 拖动可移动这个输入 · 双击输入数值</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/pointing.py"/>
        <source>{name} · Drag to move · Double-click opens the worksheet</source>
        <translation>{name} · 拖动可移动 · 双击打开计算单</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/pointing.py"/>
        <source>{name} · Drag to reorder · Right-click for more</source>
        <translation>{name} · 拖动可调整顺序 · 右键更多</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/inscriptions.py"/>
        <source>{name} · z</source>
        <translation>{name} · z</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/describing.py"/>
        <source>{name}: logit z = {sum} = {value}</source>
        <translation>{name}：对数几率 z = {sum} = {value}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/dropping.py"/>
        <source>{reason} · Esc cancels</source>
        <translation>{reason} · Esc 取消</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/describing.py"/>
        <source>… ({count} more)</source>
        <translation>…（还有 {count} 个）</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <location filename="../../../nnstudio/ui/canvas/commands.py"/>
        <source>Cut {thing}</source>
        <translation>切断{thing}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/commands.py"/>
        <source>Duplicate {thing}</source>
        <translation>复制{thing}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/commands.py"/>
        <source>Fresh weights everywhere</source>
        <translation>所有层都用新的随机权重</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/commands.py"/>
        <source>Fresh weights for {layer}</source>
        <translation>{layer} 用新的随机权重</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/commands.py"/>
        <source>Move {layer}</source>
        <translation>移动 {layer}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/commands.py"/>
        <source>Move {neuron}</source>
        <translation>移动 {neuron}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/commands.py"/>
        <source>Move {neuron} to {layer}</source>
        <translation>把 {neuron} 移到 {layer}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/commands.py"/>
        <source>Nothing is selected</source>
        <translation>没有选中任何东西</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/commands.py"/>
        <source>Remove {thing}</source>
        <translation>移除{thing}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/commands.py"/>
        <source>Restore {thing}</source>
        <translation>恢复{thing}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/commands.py"/>
        <source>Select a hidden layer first, then choose its activation</source>
        <translation>请先选中一个隐藏层，再选激活函数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/commands.py"/>
        <source>Select a layer to remove its last neuron</source>
        <translation>请先选中一层，再移除它的最后一个神经元</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/commands.py"/>
        <source>Select a neuron or a layer to duplicate it</source>
        <translation>请先选中神经元或层，再复制</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/commands.py"/>
        <source>Set activation to {activation}</source>
        <translation>激活函数改为 {activation}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/commands.py"/>
        <source>Switch off the bias of {layer}</source>
        <translation>关掉 {layer} 的偏置</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/commands.py"/>
        <source>Switch on the bias of {layer}</source>
        <translation>打开 {layer} 的偏置</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/commands.py"/>
        <source>The inputs can't be removed as a whole; select single inputs</source>
        <translation>输入不能整体移除；请选中单个输入</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/commands.py"/>
        <source>selection</source>
        <translation>选中的内容</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/commands.py"/>
        <source>{count} connections</source>
        <translation>{count} 条连接</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/commands.py"/>
        <source>{count} layers</source>
        <translation>{count} 层</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <location filename="../../../nnstudio/ui/canvas/editing.py"/>
        <source>The inputs and the output keep their names; rename single ones</source>
        <translation>输入和输出的名称不变；可以给单个输入、输出改名</translation>
    </message>
</context>
<context>
    <name>Interaction</name>
    <message>
        <location filename="../../../nnstudio/ui/canvas/interaction.py"/>
        <source>Click: {what}</source>
        <translation>单击：{what}</translation>
    </message>
</context>
<context>
    <name>NameEditor</name>
    <message>
        <location filename="../../../nnstudio/ui/canvas/value_editor.py"/>
        <source>{name}: Enter sets it · Esc cancels</source>
        <translation>{name}：Enter 确定 · Esc 取消</translation>
    </message>
</context>
<context>
    <name>ValueEditor</name>
    <message>
        <location filename="../../../nnstudio/ui/canvas/value_editor.py"/>
        <source>{value}: Enter sets it · 1/3 and 0,5 work too · Esc cancels</source>
        <translation>{value}：Enter 确定 · 也可以写 1/3 和 0,5 · Esc 取消</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <location filename="../../../nnstudio/ui/canvas/picture.py"/>
        <source>{name}: a picture ends in .png, .svg or .pdf, found {found}</source>
        <translation>{name}：图片的扩展名应为 .png、.svg 或 .pdf，这里是 {found}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/canvas/picture.py"/>
        <source>{name}: a picture is {least} to {most} pixels wide and high, asked for {width} x {height}</source>
        <translation>{name}：图片的宽和高应为 {least} 到 {most} 像素，这里要求的是 {width} x {height}</translation>
    </message>
</context>
</TS>
