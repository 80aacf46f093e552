<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ActivationPanel</name>
    <message>
        <location filename="../../../nnstudio/ui/panels/activation.py"/>
        <source>Activation</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/activation.py"/>
        <source>No finite value here: the network overflows</source>
        <translation>这里没有有限的值：网络溢出了</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/activation.py"/>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/activation.py"/>
        <source>and {count} more</source>
        <translation>还有 {count} 个</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/activation.py"/>
        <source>b = 0</source>
        <translation>b = 0</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/activation.py"/>
        <source>z = 0</source>
        <translation>z = 0</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/activation.py"/>
        <source>z of {count} neurons</source>
        <translation>{count} 个神经元的 z</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/activation.py"/>
        <source>{neuron}: z {z}, a {a}</source>
        <translation>{neuron}：z {z}，a {a}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/activation.py"/>
        <source>{p} as {z} varies</source>
        <translation>{p} 随 {z} 的变化</translation>
    </message>
</context>
<context>
    <name>DrawButton</name>
    <message>
        <location filename="../../../nnstudio/ui/panels/draw_tools.py"/>
        <source>Draw points</source>
        <translation>画点</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/draw_tools.py"/>
        <source>Draw points: a click adds one, a right-click removes one</source>
        <translation>画点：单击添加一个，右键移除一个</translation>
    </message>
</context>
<context>
    <name>DrawChips</name>
    <message>
        <location filename="../../../nnstudio/ui/panels/draw_tools.py"/>
        <source>Draw {name}</source>
        <translation>画 {name}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/draw_tools.py"/>
        <source>Draw {name} (key {number})</source>
        <translation>画 {name}（按键 {number}）</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/draw_tools.py"/>
        <source>Draws {name}</source>
        <translation>画的是 {name}</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <location filename="../../../nnstudio/ui/panels/drawing.py"/>
        <source>Draw points</source>
        <translation>画点</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/drawing.py"/>
        <source>No more than {most} points can be drawn</source>
        <translation>最多只能画 {most} 个点</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/drawing.py"/>
        <source>Points can be drawn where one number is learned; here there are {count}</source>
        <translation>只学习一个数值时才能画点；这里有 {count} 个</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/drawing.py"/>
        <source>Remove a point</source>
        <translation>移除一个点</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/drawing.py"/>
        <source>The points are your own now · undo takes that back</source>
        <translation>这些点现在归你了 · 可以撤销</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/drawing.py"/>
        <source>{count} samples are too many to draw on: at most {most}</source>
        <translation>{count} 个样本太多，无法在上面画点：最多 {most} 个</translation>
    </message>
</context>
<context>
    <name>GradientLines</name>
    <message>
        <location filename="../../../nnstudio/ui/panels/gradient_lines.py"/>
        <source>Mean gradient at epoch {epoch}: {first} {a}, {last} {b}, ratio {ratio}</source>
        <translation>轮次 {epoch} 的平均梯度：{first} {a}，{last} {b}，比值 {ratio}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/gradient_lines.py"/>
        <source>epoch {epoch}</source>
        <translation>轮次 {epoch}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/gradient_lines.py"/>
        <source>ratio</source>
        <translation>比值</translation>
    </message>
</context>
<context>
    <name>LayersPanel</name>
    <message>
        <location filename="../../../nnstudio/ui/panels/layers.py"/>
        <source>Activations</source>
        <translation>激活值</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/layers.py"/>
        <source>Biases</source>
        <translation>偏置</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/layers.py"/>
        <source>Choose data in the palette</source>
        <translation>请在组件栏里选择数据</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/layers.py"/>
        <source>Gradients</source>
        <translation>梯度</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/layers.py"/>
        <source>Gradients over time</source>
        <translation>梯度随时间的变化</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/layers.py"/>
        <source>Layers</source>
        <translation>各层</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/layers.py"/>
        <source>No data</source>
        <translation>没有数据</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/layers.py"/>
        <source>Press Play to train</source>
        <translation>按“训练”开始训练</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/layers.py"/>
        <source>The data don't fit the network yet</source>
        <translation>数据还不适合这个网络</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/layers.py"/>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/layers.py"/>
        <source>What is shown of the layers</source>
        <translation>显示各层的哪些数值</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/layers.py"/>
        <source>and {count} more</source>
        <translation>还有 {count} 个</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/layers.py"/>
        <source>log count</source>
        <translation>计数（对数）</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/layers.py"/>
        <source>log count, {count} samples</source>
        <translation>计数（对数），{count} 个样本</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/layers.py"/>
        <source>mean |{symbol}|</source>
        <translation>平均 |{symbol}|</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/layers.py"/>
        <source>of {count} samples</source>
        <translation>共 {count} 个样本</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/layers.py"/>
        <source>w weights · b biases · a activations · ∇ gradients · ∇(t) gradients over time</source>
        <translation>w 权重 · b 偏置 · a 激活值 · ∇ 梯度 · ∇(t) 梯度随时间的变化</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/layers.py"/>
        <source>{layer}: {count} values, {head} {size}</source>
        <translation>{layer}：{count} 个值，{head} {size}</translation>
    </message>
</context>
<context>
    <name>LossPanel</name>
    <message>
        <location filename="../../../nnstudio/ui/panels/loss.py"/>
        <source>Can't train yet</source>
        <translation>还不能训练</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/loss.py"/>
        <source>Choose data in the palette</source>
        <translation>请在组件栏里选择数据</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/loss.py"/>
        <source>Epoch {epoch} · loss {loss}</source>
        <translation>轮次 {epoch} · 损失 {loss}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/loss.py"/>
        <source>Logarithmic loss axis</source>
        <translation>损失用对数轴</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/loss.py"/>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/loss.py"/>
        <source>No data</source>
        <translation>没有数据</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/loss.py"/>
        <source>Nothing was trained yet</source>
        <translation>还没有训练过</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/loss.py"/>
        <source>Press Play to train</source>
        <translation>按“训练”开始训练</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/loss.py"/>
        <source>epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/loss.py"/>
        <source>epoch {epoch}</source>
        <translation>轮次 {epoch}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/loss.py"/>
        <source>epoch {epoch}: train {train}</source>
        <translation>轮次 {epoch}：训练 {train}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/loss.py"/>
        <source>epoch {epoch}: train {train}, test {test}</source>
        <translation>轮次 {epoch}：训练 {train}，测试 {test}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/loss.py"/>
        <source>shown is epoch {epoch}</source>
        <translation>显示的是轮次 {epoch}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/loss.py"/>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/loss.py"/>
        <source>train</source>
        <translation>训练</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/loss.py"/>
        <source>training loss at first {first}, lowest {lowest} at epoch {epoch}</source>
        <translation>训练损失起初为 {first}，最低为 {lowest}，在轮次 {epoch}</translation>
    </message>
</context>
<context>
    <name>MetricsPanel</name>
    <message>
        <location filename="../../../nnstudio/ui/panels/metrics.py"/>
        <source>All samples are for training; change the split of the data</source>
        <translation>所有样本都用于训练；请改变数据的划分</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/metrics.py"/>
        <source>Choose data in the palette</source>
        <translation>请在组件栏里选择数据</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/metrics.py"/>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/metrics.py"/>
        <source>No data</source>
        <translation>没有数据</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/metrics.py"/>
        <source>No test samples</source>
        <translation>没有测试样本</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/metrics.py"/>
        <source>Precision, recall and F1 by class</source>
        <translation>各类别的精确率、召回率和 F1</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/metrics.py"/>
        <source>RMSE {rmse} · MAE {mae}</source>
        <translation>RMSE {rmse} · MAE {mae}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/metrics.py"/>
        <source>Samples to measure on</source>
        <translation>用哪些样本衡量</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/metrics.py"/>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/metrics.py"/>
        <source>The data don't fit the network yet</source>
        <translation>数据还不适合这个网络</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/metrics.py"/>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/metrics.py"/>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/metrics.py"/>
        <source>all labels right</source>
        <translation>所有标签都对</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/metrics.py"/>
        <source>class</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/metrics.py"/>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/metrics.py"/>
        <source>mean F1 {value}</source>
        <translation>平均 F1 {value}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/metrics.py"/>
        <source>mean of {count}</source>
        <translation>{count} 个的平均</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/metrics.py"/>
        <source>of a sample of {count}</source>
        <translation>取自 {count} 个样本</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/metrics.py"/>
        <source>on the test samples</source>
        <translation>在测试样本上</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/metrics.py"/>
        <source>on the training samples</source>
        <translation>在训练样本上</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/metrics.py"/>
        <source>precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/metrics.py"/>
        <source>prediction</source>
        <translation>预测</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/metrics.py"/>
        <source>prediction {answer}, target {target}, residual {residual}</source>
        <translation>预测 {answer}，目标 {target}，残差 {residual}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/metrics.py"/>
        <source>recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/metrics.py"/>
        <source>residual</source>
        <translation>残差</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/metrics.py"/>
        <source>samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/metrics.py"/>
        <source>true ↓</source>
        <translation>真实 ↓</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/metrics.py"/>
        <source>{count} of {total} samples of {true} are recognised ({share})</source>
        <translation>{true} 的 {total} 个样本中认出 {count} 个（{share}）</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/metrics.py"/>
        <source>{count} of {total} samples of {true} are taken for {predicted} ({share})</source>
        <translation>{true} 的 {total} 个样本中有 {count} 个被当成 {predicted}（{share}）</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/metrics.py"/>
        <source>{count} others</source>
        <translation>其余 {count} 个</translation>
    </message>
</context>
<context>
    <name>OutputPanel</name>
    <message>
        <location filename="../../../nnstudio/ui/panels/output.py"/>
        <source>Drag the threshold · double-click sets it to 0.50</source>
        <translation>拖动阈值 · 双击设为 0.50</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/output.py"/>
        <source>Most probable first</source>
        <translation>概率大的在前</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/output.py"/>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/output.py"/>
        <source>Sort classes by probability</source>
        <translation>按概率给类别排序</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/output.py"/>
        <source>distribution</source>
        <translation>分布</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/output.py"/>
        <source>predicts none</source>
        <translation>预测：都不是</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/output.py"/>
        <source>predicts {count} of {total}</source>
        <translation>预测：{total} 个中的 {count} 个</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/output.py"/>
        <source>predicts {name}</source>
        <translation>预测：{name}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/output.py"/>
        <source>probabilities</source>
        <translation>概率</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/output.py"/>
        <source>probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/output.py"/>
        <source>the {shown} largest of {count}</source>
        <translation>{count} 个中最大的 {shown} 个</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/output.py"/>
        <source>threshold {value}</source>
        <translation>阈值 {value}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/output.py"/>
        <source>value</source>
        <translation>取值</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/output.py"/>
        <source>values</source>
        <translation>取值</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/output.py"/>
        <source>{count} others</source>
        <translation>其余 {count} 个</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/output.py"/>
        <source>{percent} % {name}</source>
        <translation>{percent} % {name}</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <location filename="../../../nnstudio/ui/panels/panel.py"/>
        <source>Copy and save</source>
        <translation>复制和保存</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/panel.py"/>
        <source>Copy values</source>
        <translation>复制数值</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/panel.py"/>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/panel.py"/>
        <source>SVG picture (*.svg)</source>
        <translation>SVG 图形 (*.svg)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/panel.py"/>
        <source>Save as CSV…</source>
        <translation>另存为 CSV…</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/panel.py"/>
        <source>Save as PNG…</source>
        <translation>另存为 PNG…</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/panel.py"/>
        <source>Save as SVG…</source>
        <translation>另存为 SVG…</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/panel.py"/>
        <source>Save {title}</source>
        <translation>保存{title}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/panel.py"/>
        <source>Saved {name}</source>
        <translation>已保存 {name}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/panel.py"/>
        <source>Table of numbers (*.csv)</source>
        <translation>数值表 (*.csv)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/panel.py"/>
        <source>Values copied</source>
        <translation>已复制数值</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/panel.py"/>
        <source>{title} menu</source>
        <translation>{title}菜单</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/panel.py"/>
        <source>{title} plot</source>
        <translation>{title}图</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/panel.py"/>
        <source>{title}: copy and save</source>
        <translation>{title}：复制和保存</translation>
    </message>
</context>
<context>
    <name>PointingPanel</name>
    <message>
        <location filename="../../../nnstudio/ui/panels/response_pointing.py"/>
        <source>Click to add a point, right-click to remove one · 1–9 choose the class · Esc ends</source>
        <translation>单击添加点，右键移除点 · 1–9 选择类别 · Esc 结束</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/response_pointing.py"/>
        <source>Click to add a point, right-click to remove one · Esc ends</source>
        <translation>单击添加点，右键移除点 · Esc 结束</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/response_pointing.py"/>
        <source>Drag the ring to move the inputs</source>
        <translation>拖动圆环来移动输入</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/response_pointing.py"/>
        <source>Release to learn from these data · Esc cancels</source>
        <translation>松开鼠标，用这些数据学习 · Esc 取消</translation>
    </message>
</context>
<context>
    <name>Response</name>
    <message>
        <location filename="../../../nnstudio/ui/panels/response_legend.py"/>
        <source>input</source>
        <translation>输入</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/response_legend.py"/>
        <source>not {name}</source>
        <translation>非 {name}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/response_legend.py"/>
        <source>samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/response_legend.py"/>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/response_legend.py"/>
        <source>{count} more</source>
        <translation>还有 {count} 个</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/response_legend.py"/>
        <source>{count} shown</source>
        <translation>显示 {count} 个</translation>
    </message>
</context>
<context>
    <name>ResponseMenus</name>
    <message>
        <location filename="../../../nnstudio/ui/panels/response_menus.py"/>
        <source>All classes</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/response_menus.py"/>
        <source>Input along the horizontal axis</source>
        <translation>横轴上的输入</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/response_menus.py"/>
        <source>Input along the vertical axis</source>
        <translation>纵轴上的输入</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/response_menus.py"/>
        <source>Output that is shown</source>
        <translation>显示的输出</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/response_menus.py"/>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>ResponsePanel</name>
    <message>
        <location filename="../../../nnstudio/ui/panels/response.py"/>
        <source>No finite value here: the network overflows</source>
        <translation>这里没有有限的值：网络溢出了</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/response.py"/>
        <source>Response</source>
        <translation>决策面</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/response.py"/>
        <source>{what} · 1 input held</source>
        <translation>{what} · 1 个输入固定</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/response.py"/>
        <source>{what} · {count} held</source>
        <translation>{what} · {count} 个固定</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/response.py"/>
        <source>{what} · {count} inputs held</source>
        <translation>{what} · {count} 个输入固定</translation>
    </message>
</context>
<context>
    <name>ScoreLabel</name>
    <message>
        <location filename="../../../nnstudio/ui/panels/score_label.py"/>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
</context>
<context>
    <name>SpeakingPanel</name>
    <message>
        <location filename="../../../nnstudio/ui/panels/response_words.py"/>
        <source>, {count} of them only tested with</source>
        <translation>，其中 {count} 个只用于测试</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/response_words.py"/>
        <source>Click to draw a point</source>
        <translation>单击画一个点</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/response_words.py"/>
        <source>Data can't be used</source>
        <translation>数据无法使用</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/response_words.py"/>
        <source>Data don't fit yet</source>
        <translation>数据还不适合</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/response_words.py"/>
        <source>Drop a data set here</source>
        <translation>把数据集拖到这里</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/response_words.py"/>
        <source>No points yet: draw some</source>
        <translation>还没有点：画几个吧</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/response_words.py"/>
        <source>Release to use these data</source>
        <translation>松开鼠标，使用这些数据</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/response_words.py"/>
        <source>all classes</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/response_words.py"/>
        <source>p of {name}</source>
        <translation>{name} 的概率</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/response_words.py"/>
        <source>test sample</source>
        <translation>测试样本</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/response_words.py"/>
        <source>training sample</source>
        <translation>训练样本</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/panels/response_words.py"/>
        <source>{count} samples</source>
        <translation>{count} 个样本</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <location filename="../../../nnstudio/ui/panels/export.py"/>
        <source>{name}: a plot is saved as PNG, SVG or CSV: choose a name that ends in .png, .svg or .csv</source>
        <translation>{name}：图表可保存为 PNG、SVG 或 CSV：请选择以 .png、.svg 或 .csv 结尾的名称</translation>
    </message>
</context>
</TS>
