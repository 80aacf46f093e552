<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Counters</name>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/counters.py"/>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/counters.py"/>
        <source>Epoch {epoch}, loss {loss}, test loss {test}</source>
        <translation>轮次 {epoch}，损失 {loss}，测试损失 {test}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/counters.py"/>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/counters.py"/>
        <source>Test</source>
        <translation>测试</translation>
    </message>
</context>
<context>
    <name>GradientWindow</name>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/gradient_window.py"/>
        <source>Backpropagation is compared with central differences in float64, on {count} of the training samples.</source>
        <translation>用 float64 把反向传播与中心差分比较，用到 {count} 个训练样本。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/gradient_window.py"/>
        <source>Check again</source>
        <translation>再检查一次</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/gradient_window.py"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/gradient_window.py"/>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/gradient_window.py"/>
        <source>Errors by layer</source>
        <translation>各层的误差</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/gradient_window.py"/>
        <source>Gradient check</source>
        <translation>梯度检查</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/gradient_window.py"/>
        <source>Largest relative error</source>
        <translation>最大相对误差</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/gradient_window.py"/>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/gradient_window.py"/>
        <source>There are no data that fit, so {count} random samples are used. Backpropagation is compared with central differences in float64.</source>
        <translation>没有合适的数据，因此用 {count} 个随机样本。用 float64 把反向传播与中心差分比较。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/gradient_window.py"/>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/gradient_window.py"/>
        <source>agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/gradient_window.py"/>
        <source>agrees roughly</source>
        <translation>大致一致</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/gradient_window.py"/>
        <source>checking</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/gradient_window.py"/>
        <source>differs</source>
        <translation>不一致</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/gradient_window.py"/>
        <source>differs at a kink of {name}, where differences mean nothing</source>
        <translation>在 {name} 的折点处不一致，那里的差分没有意义</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/gradient_window.py"/>
        <source>nothing to compare: {name} has no gradient</source>
        <translation>无法比较：{name} 没有梯度</translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/pace.py"/>
        <source>{count} batches/s</source>
        <translation>{count} 批/秒</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/pace.py"/>
        <source>{count} epochs/s</source>
        <translation>{count} 轮/秒</translation>
    </message>
</context>
<context>
    <name>PlayButton</name>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/play_button.py"/>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/play_button.py"/>
        <source>Play</source>
        <translation>训练</translation>
    </message>
</context>
<context>
    <name>TimelineBar</name>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/timeline.py"/>
        <source>Arrows go to another moment of the training</source>
        <translation>方向键移到训练的另一个时刻</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/timeline.py"/>
        <source>Epoch {epoch} · loss {loss}</source>
        <translation>轮次 {epoch} · 损失 {loss}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/timeline.py"/>
        <source>Timeline: epoch {epoch} of {last}</source>
        <translation>时间线：轮次 {epoch}，共 {last}</translation>
    </message>
</context>
<context>
    <name>TrainingCommands</name>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/commands.py"/>
        <source>&amp;Check the gradients…</source>
        <translation>检查梯度(&amp;C)…</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/commands.py"/>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/commands.py"/>
        <source>&amp;Play</source>
        <translation>训练(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/commands.py"/>
        <source>&amp;Reset to the same initial weights</source>
        <translation>重置为同样的初始权重(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/commands.py"/>
        <source>&amp;Speed</source>
        <translation>速度(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/commands.py"/>
        <source>1 batch a second</source>
        <translation>每秒 1 批</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/commands.py"/>
        <source>As fast as possible</source>
        <translation>尽可能快</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/commands.py"/>
        <source>Choose a starting point first</source>
        <translation>请先选择起点</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/commands.py"/>
        <source>New initial &amp;weights</source>
        <translation>新的初始权重(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/commands.py"/>
        <source>Pause (Ctrl+Enter)</source>
        <translation>暂停 (Ctrl+Enter)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/commands.py"/>
        <source>Step: one &amp;batch</source>
        <translation>单步：一批(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/commands.py"/>
        <source>Step: one &amp;epoch</source>
        <translation>单步：一轮(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/commands.py"/>
        <source>Step: one &amp;layer</source>
        <translation>单步：一层(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/commands.py"/>
        <source>Train for one epoch (Ctrl+F10)</source>
        <translation>训练一轮 (Ctrl+F10)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/commands.py"/>
        <source>Train the network (Ctrl+Enter)</source>
        <translation>训练网络 (Ctrl+Enter)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/commands.py"/>
        <source>Train with one batch (F10), with Shift one epoch</source>
        <translation>训练一批 (F10)，按住 Shift 训练一轮</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/commands.py"/>
        <source>Walk through one batch layer by layer, forward and backward (F11)</source>
        <translation>一层一层地走完一批，前向和反向 (F11)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/commands.py"/>
        <source>{count} batches a second</source>
        <translation>每秒 {count} 批</translation>
    </message>
</context>
<context>
    <name>TrainingMessages</name>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/messages.py"/>
        <source>Lower the learning rate</source>
        <translation>降低学习率</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/messages.py"/>
        <source>Lower the learning rate to {rate}</source>
        <translation>把学习率降到 {rate}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/messages.py"/>
        <source>New initial weights</source>
        <translation>新的初始权重</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/messages.py"/>
        <source>Standardize the inputs</source>
        <translation>标准化输入</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/messages.py"/>
        <source>Start again with a learning rate of {rate}</source>
        <translation>用学习率 {rate} 重新开始</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/messages.py"/>
        <source>Training stopped: {why}</source>
        <translation>训练停止：{why}</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/transport.py"/>
        <source>Back to the initial weights (Ctrl+Shift+R), with Shift to new ones (Ctrl+R)</source>
        <translation>回到初始权重 (Ctrl+Shift+R)，按住 Shift 换新的 (Ctrl+R)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/transport.py"/>
        <source>New initial weights</source>
        <translation>新的初始权重</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/transport.py"/>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/transport.py"/>
        <source>Same initial weights</source>
        <translation>同样的初始权重</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/transport.py"/>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/transport.py"/>
        <source>Speed: {speed}</source>
        <translation>速度：{speed}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/transport.py"/>
        <source>Step</source>
        <translation>单步</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/transport.py"/>
        <source>These are the initial weights; Shift+click draws new ones</source>
        <translation>现在就是初始权重；Shift+单击抽取新的</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/transport.py"/>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/transport.py"/>
        <source>{count}/s</source>
        <translation>{count}/秒</translation>
    </message>
</context>
<context>
    <name>_Aside</name>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/timeline.py"/>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/timeline.py"/>
        <source>Continue from here</source>
        <translation>从这里继续</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/timeline.py"/>
        <source>Forget what came after this moment, and train on from it</source>
        <translation>放弃这一刻之后的内容，从这里接着训练</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/timeline.py"/>
        <source>now</source>
        <translation>现在</translation>
    </message>
</context>
</TS>
