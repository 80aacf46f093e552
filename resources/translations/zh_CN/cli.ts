<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>messages</name>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <source>(default light)</source>
        <translation>（默认 light）</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train_options.py"/>
        <source>(default: the optimizer's)</source>
        <translation>（默认：优化器自己的）</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <source>*.png</source>
        <translation>*.png</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <source>*.png, *.svg or *.pdf</source>
        <translation>*.png、*.svg 或 *.pdf</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/new.py"/>
        <source>--activation: expected one, or one a hidden layer ({layers}), found {found}</source>
        <translation>--activation：应有一个激活函数，或每个隐藏层各一个（{layers} 个），这里有 {found} 个</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/data_choice.py"/>
        <source>--data: expected one of {known}, found “{found}”</source>
        <translation>--data：应为 {known} 之一，这里是“{found}”</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/data_choice.py"/>
        <source>--function: {reason}</source>
        <translation>--function：{reason}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/evaluate.py"/>
        <source>--input: expected {expected} ({names}), found {found}</source>
        <translation>--input：应有{expected}（{names}），这里有 {found} 个</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/evaluate.py"/>
        <source>--input: {name}: {reason}</source>
        <translation>--input：{name}：{reason}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <source>--json goes with --input</source>
        <translation>--json 要与 --input 一起用</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/new.py"/>
        <source>--outputs names the classes of a {head} head already: leave out --classes</source>
        <translation>{head} 输出的类别已经由 --outputs 命名：请去掉 --classes</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/data_choice.py"/>
        <source>--range: expected two numbers, as in -6,6, found “{found}”</source>
        <translation>--range：应为两个数，例如 -6,6，这里是“{found}”</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train.py"/>
        <source>--scale: expected one of {known}, found “{kind}”</source>
        <translation>--scale：应为 {known} 之一，这里是“{kind}”</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/training_plan.py"/>
        <source>--schedule: expected NAME=NUMBER, as in cosine:epochs=200,floor=0.01, found “{found}”</source>
        <translation>--schedule：应为 NAME=数，例如 cosine:epochs=200,floor=0.01，这里是“{found}”</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/training_plan.py"/>
        <source>--schedule: expected one of {known}, found “{found}”</source>
        <translation>--schedule：应为 {known} 之一，这里是“{found}”</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <source>--smoke-test takes no file</source>
        <translation>--smoke-test 不带文件</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <source>-o goes with --csv</source>
        <translation>-o 要与 --csv 一起用</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/evaluate.py"/>
        <source>-o {file} would overwrite the network</source>
        <translation>-o {file} 会覆盖网络文件</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/evaluate.py"/>
        <source>-o {file} would overwrite the table of inputs</source>
        <translation>-o {file} 会覆盖输入表格</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <source>Build, understand and take home feed-forward neural networks. Without a command: open the window.</source>
        <translation>搭建、理解并带走前馈神经网络。不带命令时打开窗口。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/evaluate.py"/>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train.py"/>
        <source>It began in layer “{layer}”.</source>
        <translation>最先出现在层“{layer}”。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train_options.py"/>
        <source>L1 (default 0)</source>
        <translation>L1（默认 0）</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train_options.py"/>
        <source>L2 (default: the optimizer's)</source>
        <translation>L2（默认：优化器自己的）</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train.py"/>
        <source>Nothing was learned, {file} is not written.</source>
        <translation>什么也没有学到，没有写入 {file}。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/evaluate.py"/>
        <source>Output ({head})</source>
        <translation>输出（{head}）</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/evaluate.py"/>
        <source>Prediction: {prediction}</source>
        <translation>预测：{prediction}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train.py"/>
        <source>R² {value}</source>
        <translation>R² {value}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train.py"/>
        <source>The last finite state, after {steps}, is in {file}.</source>
        <translation>{steps}之后最后一个有限的状态保存在 {file}。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train_options.py"/>
        <source>What isn't given is as the file keeps it, or else the default.</source>
        <translation>没有给出的，用文件里保存的，否则用默认值。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train_options.py"/>
        <source>Without --data, --csv and --function the network learns from the data that its file keeps, parted and scaled as before. The file that is written keeps data, scaling and training options, so that the window or this command goes on with them.</source>
        <translation>不给 --data、--csv 和 --function 时，网络用文件里保存的数据学习，划分和缩放与以前一样。写出的文件保存数据、缩放和训练选项，窗口或这个命令可以接着使用。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/__init__.py"/>
        <source>a fault in NN Studio, not in your input: {what}; and the log could not be written</source>
        <translation>NN Studio 自身出错，不是你的输入有问题：{what}；日志也无法写入</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/__init__.py"/>
        <source>a fault in NN Studio, not in your input: {what}; the details are in {path}</source>
        <translation>NN Studio 自身出错，不是你的输入有问题：{what}；详情见 {path}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <source>a network file, or the folder of a lesson</source>
        <translation>网络文件，或课程文件夹</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <source>a network to open (*.nns)</source>
        <translation>要打开的网络（*.nns）</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train_options.py"/>
        <source>a shape to draw points from (circles, …) or a table (iris, …)</source>
        <translation>生成数据点的形状（circles、…）或自带表格（iris、…）</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train_options.py"/>
        <source>a table of your own</source>
        <translation>自己的表格</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <location filename="../../../nnstudio/cli/train_options.py"/>
        <source>a table with one row a sample</source>
        <translation>表格，每个样本一行</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/hints.py"/>
        <source>a {head} head of {units}</source>
        <translation>{units}的 {head} 输出</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train.py"/>
        <source>accuracy {value}</source>
        <translation>准确率 {value}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/hints.py"/>
        <source>add {inputs} in the network</source>
        <translation>请在网络中添加{inputs}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/hints.py"/>
        <source>add {inputs} in the network, or choose the columns with --inputs</source>
        <translation>请在网络中添加{inputs}，或用 --inputs 选择列</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train_options.py"/>
        <source>any data</source>
        <translation>任何数据</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/help_text.py"/>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>参数 %(argument_name)s：%(message)s</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train.py"/>
        <source>beyond the numbers</source>
        <translation>超出数值范围</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/check_lesson.py"/>
        <source>challenge</source>
        <translation>挑战</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/own_table.py"/>
        <source>columns that no input is named after are left out: {columns}</source>
        <translation>没有同名输入的列不使用：{columns}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <source>commands without a window (nnstudio COMMAND --help tells more):</source>
        <translation>不打开窗口的命令（用 nnstudio COMMAND --help 查看详情）：</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <source>compute a network's values for one input or a table</source>
        <translation>对一个输入或一个表格计算网络的各个值</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <source>draw a network to PNG, SVG or PDF</source>
        <translation>把网络画成 PNG、SVG 或 PDF</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train_options.py"/>
        <source>end after so many (default 100)</source>
        <translation>训练这么多轮次后结束（默认 100）</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train_options.py"/>
        <source>end when an epoch's training loss is so low</source>
        <translation>某个轮次的训练损失低到这个数时结束</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train_options.py"/>
        <source>end when it hasn't been lower for so many epochs</source>
        <translation>损失连续这么多轮次没有降低时结束</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train.py"/>
        <source>epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/option_values.py"/>
        <source>expected a size like 1600x1000, found {text!r}</source>
        <translation>应为 1600x1000 这样的尺寸，这里是 {text!r}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/option_values.py"/>
        <source>expected a whole number from {least}, found {text!r}</source>
        <translation>应为从 {least} 起的整数，这里是 {text!r}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/option_values.py"/>
        <source>expected a whole number up to {most}, found {text!r}</source>
        <translation>应为不超过 {most} 的整数，这里是 {text!r}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/new.py"/>
        <source>expected at most {limit} {what}, found {found}</source>
        <translation>{what}最多 {limit}，这里是 {found}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/help_text.py"/>
        <source>expected one argument</source>
        <translation>需要一个值</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/option_values.py"/>
        <source>expected sides from {least} to {most} and at most {megapixels} megapixels, found {text}</source>
        <translation>边长应为 {least} 到 {most}，总共最多 {megapixels} 百万像素，这里是 {text}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train_options.py"/>
        <source>from 0 (default) to 1</source>
        <translation>0（默认）到 1</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/hints.py"/>
        <source>give the network {head}</source>
        <translation>请让网络使用{head}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/hints.py"/>
        <source>give the network {head}, or {other}</source>
        <translation>请让网络使用{head}，或{other}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train_options.py"/>
        <source>how many (default 500)</source>
        <translation>多少个（默认 500）</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <source>how many, or their names (default: as the classes need)</source>
        <translation>多少个，或它们的名称（默认：按类别的需要）</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <source>how many, or their names: x1,x2 (default 2)</source>
        <translation>多少个，或它们的名称：x1,x2（默认 2）</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/help_text.py"/>
        <source>ignored explicit argument %r</source>
        <translation>不能带值 %r</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <source>in pixels (default 1440x900)</source>
        <translation>以像素为单位（默认 1440x900）</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <source>in pixels (default 1600x1000)</source>
        <translation>以像素为单位（默认 1600x1000）</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/__init__.py"/>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train.py"/>
        <source>interrupted in epoch {epoch}, after {steps}; what was learned so far is in {file}</source>
        <translation>在轮次 {epoch} 中断，已训练{steps}；到此为止学到的内容在 {file}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/help_text.py"/>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>不是有效的 %(type)s 值：%(value)r</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/help_text.py"/>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>没有这个选项：%(value)r（可选：%(choices)s）</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train_options.py"/>
        <source>kept for testing (default 0.2)</source>
        <translation>留作测试的比例（默认 0.2）</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <source>language of the window (default en)</source>
        <translation>窗口的语言（默认 en）</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train_options.py"/>
        <source>leave out rows in which something is missing</source>
        <translation>去掉有空缺的行</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/check_lesson.py"/>
        <source>lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <source>linear, sigmoid or softmax (default linear)</source>
        <translation>linear、sigmoid 或 softmax（默认 linear）</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/check.py"/>
        <source>locked by its author; free: {parts}</source>
        <translation>已由作者锁定；可以改动的有：{parts}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train.py"/>
        <source>loss {value}</source>
        <translation>损失 {value}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/hints.py"/>
        <source>move or rename the inputs of the network</source>
        <translation>请调整网络输入的顺序，或给输入改名</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train_options.py"/>
        <source>name the network's classes as the data does</source>
        <translation>按数据给网络的类别命名</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <source>names of the classes, separated by commas</source>
        <translation>类别的名称，用逗号分开</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <source>neurons of each hidden layer (default: no layer)</source>
        <translation>每个隐藏层的神经元数（默认：没有隐藏层）</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/evaluate.py"/>
        <source>none of the classes</source>
        <translation>不属于任何类别</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/help_text.py"/>
        <source>not allowed with argument %s</source>
        <translation>不能与参数 %s 一起用</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <source>of all hidden layers, or of each (default tanh)</source>
        <translation>所有隐藏层的激活函数，或每层各一个（默认 tanh）</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train_options.py"/>
        <source>of momentum and nesterov (default 0.9)</source>
        <translation>momentum 和 nesterov 的动量（默认 0.9）</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train_options.py"/>
        <source>of the inputs of a function (default -6,6)</source>
        <translation>函数输入的范围（默认 -6,6）</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train_options.py"/>
        <source>of the learning rate: constant (default), step:every=30,drop=0.1, cosine:epochs=100,floor=0 or warm_up:epochs=5,start=0.333; a number that isn't given is as here</source>
        <translation>学习率计划：constant（默认）、step:every=30,drop=0.1、cosine:epochs=100,floor=0 或 warm_up:epochs=5,start=0.333；没有给出的数就用这里的</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train_options.py"/>
        <source>of the order of samples, and of points and split where they are new (default 0)</source>
        <translation>样本顺序的种子；数据点和划分是新的时，也是它们的种子（默认 0）</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <source>one number an input: 0,1 or 1/3,-2 (default: that of the file)</source>
        <translation>每个输入一个数：0,1 或 1/3,-2（默认：文件里的输入）</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <source>open the window on an example, work it, close it</source>
        <translation>用示例打开窗口，操作一遍，然后关闭</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/help_text.py"/>
        <source>options</source>
        <translation>选项</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train_options.py"/>
        <source>points of your own function: "sin(x)", "x1*x2 - 1"</source>
        <translation>自定函数的数据点："sin(x)"、"x1*x2 - 1"</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train_options.py"/>
        <source>points that are drawn</source>
        <translation>生成的数据点</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/data_choice.py"/>
        <source>points that are drawn, as --data circles</source>
        <translation>生成的数据点，例如 --data circles</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/help_text.py"/>
        <source>positional arguments</source>
        <translation>位置参数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <location filename="../../../nnstudio/cli/train_options.py"/>
        <source>print JSON</source>
        <translation>输出 JSON</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/evaluate.py"/>
        <source>probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train_options.py"/>
        <source>put the samples into the file (default: link the table)</source>
        <translation>把样本放进文件（默认：链接到表格）</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/hints.py"/>
        <source>remove {inputs} in the network</source>
        <translation>请在网络中移除{inputs}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/hints.py"/>
        <source>rename the classes of the network, or let --relabel do it</source>
        <translation>请给网络的类别改名，或用 --relabel</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train_options.py"/>
        <source>samples a step (default 10)</source>
        <translation>每步的样本数（默认 10）</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train_options.py"/>
        <source>sgd, momentum, …, adam (default), adamw</source>
        <translation>sgd、momentum、…、adam（默认）、adamw</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/help_text.py"/>
        <source>show program's version number and exit</source>
        <translation>显示程序版本后退出</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/help_text.py"/>
        <source>show this help message and exit</source>
        <translation>显示这份帮助后退出</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train_options.py"/>
        <source>standard (default for a table of your own), minmax or none</source>
        <translation>standard（自己的表格默认用它）、minmax 或 none</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/__init__.py"/>
        <source>standard output can't be written: {reason}</source>
        <translation>标准输出无法写入：{reason}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <source>take a picture of the whole window</source>
        <translation>给整个窗口截图</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train.py"/>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <location filename="../../../nnstudio/cli/train_options.py"/>
        <source>the file to write (*.nns)</source>
        <translation>要写入的文件（*.nns）</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/help_text.py"/>
        <source>the following arguments are required: %s</source>
        <translation>缺少必需的参数：%s</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train_options.py"/>
        <source>the largest norm of a gradient (default: none)</source>
        <translation>梯度的最大范数（默认：不限）</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train_options.py"/>
        <source>the network to train (*.nns)</source>
        <translation>要训练的网络（*.nns）</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/own_table.py"/>
        <source>the numbers in {column} are taken as classes</source>
        <translation>{column} 中的数当作类别</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <source>the project's name (default: that of the file)</source>
        <translation>项目的名称（默认：文件名）</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <source>the same seed, the same weights (default 0)</source>
        <translation>种子相同，权重就相同（默认 0）</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train.py"/>
        <source>the scaling that {file} kept is replaced</source>
        <translation>{file} 中保存的缩放已被替换</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/pictures.py"/>
        <source>the system library {library} is missing; README says which packages have it</source>
        <translation>缺少系统库 {library}；README 说明了哪些软件包里有它</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/pictures.py"/>
        <source>there is no display to open a window on; eval, train, check, render and screenshot need none</source>
        <translation>没有可以打开窗口的显示器；eval、train、check、render 和 screenshot 不需要显示器</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/__init__.py"/>
        <source>there is not enough memory for this</source>
        <translation>内存不够</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train.py"/>
        <source>train</source>
        <translation>训练</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <source>train a network on made-up points or a table</source>
        <translation>用生成的数据点或表格训练网络</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train_options.py"/>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <source>unexpected arguments: {found}</source>
        <translation>多余的参数：{found}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <source>unexpected arguments: {found}; did you mean nnstudio {near}?</source>
        <translation>多余的参数：{found}；你是想用 nnstudio {near} 吗？</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/help_text.py"/>
        <source>unrecognized arguments: %s</source>
        <translation>不认识的参数：%s</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/help_text.py"/>
        <source>usage: </source>
        <translation>用法：</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <source>validate a network file and give advice on it, or check a lesson</source>
        <translation>检查网络文件并给出建议，或检查课程</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train_options.py"/>
        <source>what is to be learned; several columns of numbers: a,b</source>
        <translation>要学习的列；多个数值列写成 a,b</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train_options.py"/>
        <source>what to learn from (default: all other columns)</source>
        <translation>用来学习的列（默认：其余所有列）</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <source>where the table of outputs goes (default: printed)</source>
        <translation>输出表格写到哪里（默认：直接显示）</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <source>write a fresh network</source>
        <translation>新建一个网络</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train.py"/>
        <source>{count} epoch</source>
        <translation>{count} 个轮次</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train.py"/>
        <source>{count} epochs</source>
        <translation>{count} 个轮次</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/check_lesson.py"/>
        <source>{count} fault</source>
        <translation>{count} 处错误</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/check_lesson.py"/>
        <source>{count} faults</source>
        <translation>{count} 处错误</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/check_lesson.py"/>
        <source>{count} goal</source>
        <translation>{count} 个目标</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/check_lesson.py"/>
        <source>{count} goals</source>
        <translation>{count} 个目标</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/check.py"/>
        <location filename="../../../nnstudio/cli/new.py"/>
        <location filename="../../../nnstudio/ui/classroom/paste_dialog.py"/>
        <source>{count} parameter</source>
        <translation>{count} 个参数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/check.py"/>
        <location filename="../../../nnstudio/cli/new.py"/>
        <location filename="../../../nnstudio/ui/classroom/paste_dialog.py"/>
        <source>{count} parameters</source>
        <translation>{count} 个参数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train.py"/>
        <source>{count} sample</source>
        <translation>{count} 个样本</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train.py"/>
        <source>{count} samples</source>
        <translation>{count} 个样本</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/check_lesson.py"/>
        <location filename="../../../nnstudio/cli/train.py"/>
        <source>{count} step</source>
        <translation>{count} 步</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/check_lesson.py"/>
        <location filename="../../../nnstudio/cli/train.py"/>
        <source>{count} steps</source>
        <translation>{count} 步</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train.py"/>
        <source>{file} is as it was.</source>
        <translation>{file} 保持原样。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/kept_samples.py"/>
        <source>{file} isn't any more what it was when it was brought in</source>
        <translation>{file} 已经不是导入时的样子</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/kept_samples.py"/>
        <source>{file} keeps no data: give --data, --csv or --function</source>
        <translation>{file} 没有保存数据：请给出 --data、--csv 或 --function</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/own_table.py"/>
        <source>{file}: name the column to be learned with --target; the columns are {columns}</source>
        <translation>{file}：请用 --target 指定要学习的列；各列是 {columns}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/csv_table.py"/>
        <source>{file}: row 1: expected one column for input {name}, found {count}; the columns are {columns}</source>
        <translation>{file}：第 1 行：输入 {name} 应有一列，这里有 {count} 列；各列是 {columns}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/csv_table.py"/>
        <source>{file}: row 1: expected {expected} columns ({names}), found {found}</source>
        <translation>{file}：第 1 行：应有 {expected} 列（{names}），这里有 {found} 列</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/answers.py"/>
        <source>{file}: row {row}</source>
        <translation>{file}：第 {row} 行</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/csv_table.py"/>
        <source>{file}: row {row}, column {column}: expected a number, found nothing</source>
        <translation>{file}：第 {row} 行，列 {column}：应为数，这里是空的</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/csv_table.py"/>
        <source>{file}: row {row}, column {column}: {reason}</source>
        <translation>{file}：第 {row} 行，列 {column}：{reason}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/own_table.py"/>
        <source>{file}: there is no column “{column}”; the columns are {columns}</source>
        <translation>{file}：没有列“{column}”；各列是 {columns}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train.py"/>
        <source>{file}: {epochs} in {seconds:.2f} s</source>
        <translation>{file}：{epochs}，用时 {seconds:.2f} 秒</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/evaluate.py"/>
        <source>{file}: {rows}</source>
        <translation>{file}：{rows}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/new.py"/>
        <source>{file}: {sizes}, {parameters}</source>
        <translation>{file}：{sizes}，{parameters}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/hints.py"/>
        <source>{file}: {what}: {hint}</source>
        <translation>{file}：{what}：{hint}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <source>{message} (see {program} --help)</source>
        <translation>{message}（见 {program} --help）</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/evaluate.py"/>
        <source>{name} holds no input: give --input with {names}</source>
        <translation>{name} 里没有输入：请用 --input 给出 {names}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/pictures.py"/>
        <source>{name}: expected a name that ends in {known}</source>
        <translation>{name}：文件名应以 {known} 结尾</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/csv_table.py"/>
        <source>{name}: expected a row of numbers for each sample, found nothing</source>
        <translation>{name}：每个样本应有一行数，这里是空的</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/csv_table.py"/>
        <source>{name}: not a CSV file: {reason}</source>
        <translation>{name}：不是 CSV 文件：{reason}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/check_lesson.py"/>
        <source>{name}: {count} in the lesson</source>
        <translation>{name}：课程中有{count}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/check_lesson.py"/>
        <source>{name}: {fault}</source>
        <translation>{name}：{fault}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/data_choice.py"/>
        <source>{option} goes with {belongs}</source>
        <translation>{option} 要与 {belongs} 一起用</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/new.py"/>
        <source>{option}: expected a number or names separated by commas, found “{text}”</source>
        <translation>{option}：应为一个数，或用逗号分开的名称，这里是“{text}”</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/new.py"/>
        <source>{option}: expected one of {known}, found “{key}”</source>
        <translation>{option}：应为 {known} 之一，这里是“{key}”</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/new.py"/>
        <source>{option}: expected whole numbers from 1 to {limit}, found “{text}”</source>
        <translation>{option}：应为 1 到 {limit} 的整数，这里是“{text}”</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/check.py"/>
        <source>{path}: ok: “{name}”, {sizes}, {head} head, {parameters}</source>
        <translation>{path}：没有问题：“{name}”，{sizes}，{head} 输出，{parameters}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/check_lesson.py"/>
        <source>{path}: ok: “{title}”, {kind}, {steps}, {goals}, each reached by its solution; {languages}</source>
        <translation>{path}：没有问题：“{title}”，{kind}，{steps}，{goals}，每个都能由解答达成；{languages}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/answers.py"/>
        <source>{place}: the forward pass overflows in layer “{layer}”, neuron {neuron}: its value is beyond float32 (3.4e38); try smaller inputs or weights</source>
        <translation>{place}：前向计算在层“{layer}”的神经元 {neuron} 处溢出：它的值超出 float32（3.4e38）；请试试更小的输入或权重</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <source>{refusal}; did you mean nnstudio {near}?</source>
        <translation>{refusal}；你是想用 nnstudio {near} 吗？</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/own_table.py"/>
        <source>{rows} left out, with something missing</source>
        <translation>去掉了有空缺的{rows}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <source>{sentence}.</source>
        <translation>{sentence}。</translation>
    </message>
</context>
</TS>
