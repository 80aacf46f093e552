<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>About NN Studio</source>
        <translation>关于 NN Studio</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>Build feed-forward neural networks by hand, and see at once what they compute.</source>
        <translation>亲手搭建前馈神经网络，立刻看到它算出什么。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>Free software under the MIT licence.</source>
        <translation>自由软件，MIT 许可。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>NN Studio {version}</source>
        <translation>NN Studio {version}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>Qt {qt} (LGPL 3), PySide6, NumPy {numpy}, pyqtgraph, msgspec, rich; typeface Inter (OFL 1.1).</source>
        <translation>Qt {qt}（LGPL 3）、PySide6、NumPy {numpy}、pyqtgraph、msgspec、rich；字体 Inter（OFL 1.1）。</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <location filename="../../../nnstudio/ui/walkthrough.py"/>
        <source>Output</source>
        <translation>输出</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <location filename="../../../nnstudio/ui/card.py"/>
        <source>Choose a plot; drag a name out to see both</source>
        <translation>选择图表；把名称拖出来，可以同时看两个</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/card.py"/>
        <source>Plots that share this place</source>
        <translation>共用这个位置的图表</translation>
    </message>
</context>
<context>
    <name>CloseButton</name>
    <message>
        <location filename="../../../nnstudio/ui/docks.py"/>
        <source>Close {title}</source>
        <translation>关闭{title}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/docks.py"/>
        <source>Close; the View menu brings it back</source>
        <translation>关闭；可在“视图”菜单中重新打开</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <location filename="../../../nnstudio/ui/commands.py"/>
        <source>&amp;About NN Studio</source>
        <translation>关于 NN Studio(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/commands.py"/>
        <source>&amp;Data</source>
        <translation>数据(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/commands.py"/>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/commands.py"/>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/commands.py"/>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/commands.py"/>
        <source>&amp;Fit the network</source>
        <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/commands.py"/>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/commands.py"/>
        <source>&amp;Keys and gestures</source>
        <translation>按键和手势(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/commands.py"/>
        <source>&amp;Lessons</source>
        <translation>课程(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/commands.py"/>
        <source>&amp;Network</source>
        <translation>网络(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/commands.py"/>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/commands.py"/>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/commands.py"/>
        <source>&amp;Plots</source>
        <translation>图表(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/commands.py"/>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/commands.py"/>
        <source>&amp;Reset the layout</source>
        <translation>恢复默认布局(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/commands.py"/>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/commands.py"/>
        <source>&amp;Training</source>
        <translation>训练(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/commands.py"/>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/commands.py"/>
        <source>Add &amp;layer</source>
        <translation>添加层(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/commands.py"/>
        <source>Add &amp;neuron</source>
        <translation>添加神经元(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/commands.py"/>
        <source>Clear the list</source>
        <translation>清空列表</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/commands.py"/>
        <source>D&amp;uplicate</source>
        <translation>复制一份(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/commands.py"/>
        <source>E&amp;xamples</source>
        <translation>示例(&amp;X)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/commands.py"/>
        <source>For &amp;class</source>
        <translation>课堂(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/commands.py"/>
        <source>La&amp;bs</source>
        <translation>实验室(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/commands.py"/>
        <source>New neurons &amp;keep the outputs</source>
        <translation>新神经元不改变输出(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/commands.py"/>
        <source>New neurons start with outgoing weights of zero; off: with random ones</source>
        <translation>新神经元的输出权重从 0 开始；关掉后为随机权重</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/commands.py"/>
        <source>Of what each answers, where the data have two inputs</source>
        <translation>数据有两个输入时，显示每个神经元的响应</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/commands.py"/>
        <source>Pictures in &amp;neurons</source>
        <translation>神经元中的小图(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/commands.py"/>
        <source>Re&amp;name</source>
        <translation>改名(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/commands.py"/>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/commands.py"/>
        <source>S&amp;tart page</source>
        <translation>起始页(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/commands.py"/>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/commands.py"/>
        <source>Save &amp;picture…</source>
        <translation>保存图片(&amp;P)…</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/commands.py"/>
        <source>Select &amp;all neurons</source>
        <translation>选中所有神经元(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/commands.py"/>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/commands.py"/>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/commands.py"/>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
</context>
<context>
    <name>DockLayout</name>
    <message>
        <location filename="../../../nnstudio/ui/dock_layout.py"/>
        <source>Activation</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dock_layout.py"/>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dock_layout.py"/>
        <source>Lab</source>
        <translation>实验室</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dock_layout.py"/>
        <source>Layers</source>
        <translation>各层</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dock_layout.py"/>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dock_layout.py"/>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dock_layout.py"/>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dock_layout.py"/>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dock_layout.py"/>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dock_layout.py"/>
        <source>Palette</source>
        <translation>组件栏</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dock_layout.py"/>
        <source>Response</source>
        <translation>决策面</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dock_layout.py"/>
        <source>Search the palette</source>
        <translation>在组件栏中查找</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <location filename="../../../nnstudio/ui/files.py"/>
        <source>NN Studio networks (*.nns);;All files (*)</source>
        <translation>NN Studio 网络 (*.nns);;所有文件 (*)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/files.py"/>
        <source>Open a network</source>
        <translation>打开网络</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/files.py"/>
        <source>PNG picture (*.png);;SVG drawing (*.svg);;PDF document (*.pdf)</source>
        <translation>PNG 图片 (*.png);;SVG 图形 (*.svg);;PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/files.py"/>
        <source>Replace the file?</source>
        <translation>替换文件吗？</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/files.py"/>
        <source>Save a picture of the network</source>
        <translation>保存网络的图片</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/files.py"/>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/files.py"/>
        <source>Save the changes to “{name}”?</source>
        <translation>保存对“{name}”的更改吗？</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/files.py"/>
        <source>Save the network</source>
        <translation>保存网络</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/files.py"/>
        <source>Unsaved changes</source>
        <translation>有未保存的更改</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/files.py"/>
        <source>Without saving, the changes are lost.</source>
        <translation>不保存的话，更改会丢失。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/files.py"/>
        <source>{name} exists already. Replace it?</source>
        <translation>{name} 已经存在。替换它吗？</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <location filename="../../../nnstudio/ui/health_watch.py"/>
        <source>At its limits for {share} % of the training samples: it hardly learns</source>
        <translation>{share} % 的训练样本使它处于饱和：它几乎学不到东西</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/health_watch.py"/>
        <source>Never active on {count} training samples: it learns nothing more</source>
        <translation>在 {count} 个训练样本上从不激活：它再也学不到东西</translation>
    </message>
</context>
<context>
    <name>LookCommands</name>
    <message>
        <location filename="../../../nnstudio/ui/look_commands.py"/>
        <source>&amp;Dark theme</source>
        <translation>深色主题(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/look_commands.py"/>
        <source>&amp;Light theme</source>
        <translation>浅色主题(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/look_commands.py"/>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/look_commands.py"/>
        <source>Language of the &amp;system</source>
        <translation>跟随系统语言(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/look_commands.py"/>
        <source>Large t&amp;ype</source>
        <translation>大字号(&amp;Y)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/look_commands.py"/>
        <source>Larger text and buttons, as for a projector</source>
        <translation>更大的文字和按钮，适合投影</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/look_commands.py"/>
        <source>Switch light and dark</source>
        <translation>切换浅色和深色</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/look_commands.py"/>
        <source>Theme of the &amp;system</source>
        <translation>跟随系统主题(&amp;S)</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../../nnstudio/ui/main_window.py"/>
        <source>Choose a starting point, or press Enter for XOR</source>
        <translation>选择一个起点，或按 Enter 从异或开始</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/main_window.py"/>
        <source>Drag from the palette, or press N for a neuron and L for a layer · F1 shows all keys</source>
        <translation>从组件栏拖动，或按 N 添加神经元、按 L 添加层 · F1 显示所有按键</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/main_window.py"/>
        <source>{name}[*] – NN Studio</source>
        <translation>{name}[*] – NN Studio</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <location filename="../../../nnstudio/ui/message_bar.py"/>
        <source>Close the message</source>
        <translation>关闭消息</translation>
    </message>
</context>
<context>
    <name>NameButton</name>
    <message>
        <location filename="../../../nnstudio/ui/toolbar.py"/>
        <source>Menu of {name}</source>
        <translation>{name} 的菜单</translation>
    </message>
</context>
<context>
    <name>PalettePanel</name>
    <message>
        <location filename="../../../nnstudio/ui/palette_panel.py"/>
        <source>Activations</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/palette_panel.py"/>
        <source>Build</source>
        <translation>搭建</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/palette_panel.py"/>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/palette_panel.py"/>
        <source>Drag onto the canvas, or
double-click to append.</source>
        <translation>拖到画布上，或双击
追加到网络末尾。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/palette_panel.py"/>
        <source>Fewer</source>
        <translation>收起</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/palette_panel.py"/>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/palette_panel.py"/>
        <source>Neuron</source>
        <translation>神经元</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/palette_panel.py"/>
        <source>Output heads</source>
        <translation>输出层</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/palette_panel.py"/>
        <source>Palette</source>
        <translation>组件栏</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/palette_panel.py"/>
        <source>Search</source>
        <translation>查找</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/palette_panel.py"/>
        <source>Search the palette</source>
        <translation>在组件栏中查找</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/palette_panel.py"/>
        <source>Show all data sets</source>
        <translation>显示所有数据集</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/palette_panel.py"/>
        <source>Show fewer data sets</source>
        <translation>收起数据集</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/palette_panel.py"/>
        <source>{count} more</source>
        <translation>还有 {count} 个</translation>
    </message>
</context>
<context>
    <name>ProjectData</name>
    <message>
        <location filename="../../../nnstudio/ui/project_data.py"/>
        <source>Choose data {name}</source>
        <translation>选择数据{name}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/project_data.py"/>
        <source>Embed the data</source>
        <translation>嵌入数据</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/project_data.py"/>
        <source>Fit the network to the data</source>
        <translation>让网络适合数据</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/project_data.py"/>
        <source>Link {name}</source>
        <translation>链接 {name}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/project_data.py"/>
        <source>Reload {name}</source>
        <translation>重新读取 {name}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/project_data.py"/>
        <source>Remove the data</source>
        <translation>移除数据</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/project_data.py"/>
        <source>There are no points yet: click on the response to set some</source>
        <translation>还没有点：单击决策面，画几个点</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <location filename="../../../nnstudio/ui/recent_menu.py"/>
        <source>No files yet</source>
        <translation>还没有文件</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/recent_menu.py"/>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>Add a neuron to the selected layer</source>
        <translation>向选中的层添加神经元</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>All lessons and challenges</source>
        <translation>所有课程和挑战</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>All neurons</source>
        <translation>所有神经元</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>Append</source>
        <translation>追加</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>Append a hidden layer</source>
        <translation>追加一个隐藏层</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>Append a neuron</source>
        <translation>追加一个神经元</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>Back to the initial weights</source>
        <translation>回到初始权重</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>Build</source>
        <translation>搭建</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>Cancel the gesture, leave the tool, clear the selection</source>
        <translation>取消手势，放下工具，取消选择</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>Change it by 0.01 a pixel, with Shift by 0.001</source>
        <translation>每像素改变 0.01，按住 Shift 为 0.001</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>Change numbers</source>
        <translation>改变数值</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>Click, Shift+click, Ctrl+click</source>
        <translation>单击，Shift+单击，Ctrl+单击</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>Compare two states of the network</source>
        <translation>比较网络的两个状态</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>Copy the network as text, paste one</source>
        <translation>把网络复制为文本，粘贴网络</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>Ctrl+Page ↓ ↑</source>
        <translation>Ctrl+Page ↓ ↑</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>Double-click a number</source>
        <translation>双击数值</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>Double-click in a layer</source>
        <translation>在层中双击</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>Double-click in the palette</source>
        <translation>双击组件栏</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>Drag a bias or a weight up or down</source>
        <translation>上下拖动偏置或权重</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>Drag a neuron or a header</source>
        <translation>拖动神经元或标题</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>Drag a slider</source>
        <translation>拖动滑块</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>Drag from the palette</source>
        <translation>从组件栏拖动</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>Drag on the empty canvas</source>
        <translation>在画布空白处拖动</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>Duplicate what is selected</source>
        <translation>复制选中的内容</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>Everything that can be done here</source>
        <translation>这里能做的一切</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>File and history</source>
        <translation>文件和历史</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>First and last neuron of the layer</source>
        <translation>该层第一个和最后一个神经元</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>Fit the network</source>
        <translation>让网络适合窗口</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>Go between neurons and layers, with Shift extend</source>
        <translation>在神经元和层之间移动，按住 Shift 扩大选择</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>Import a table to learn from</source>
        <translation>导入要学习的表格</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>In a field: 0.01, with Shift 0.1</source>
        <translation>在数值框中：0.01，按住 Shift 为 0.1</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>In a lesson: the next step, the step before</source>
        <translation>课程中：下一步、上一步</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>Keys and gestures</source>
        <translation>按键和手势</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>Large type</source>
        <translation>大字号</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>Learn</source>
        <translation>学习</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>Move an input</source>
        <translation>移动一个输入</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>Move the neuron inside its layer</source>
        <translation>在层内移动神经元</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>Move the neuron or the layer</source>
        <translation>移动神经元或层</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>Move the neuron to the next layer, or the layer itself</source>
        <translation>把神经元移到下一层，或移动整层</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>New initial weights</source>
        <translation>新的初始权重</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>New, open</source>
        <translation>新建，打开</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>On the timeline: to another moment, Home and End to its ends</source>
        <translation>在时间线上：移到另一时刻，Home 和 End 到两端</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>One batch layer by layer, forward and backward</source>
        <translation>一层一层地走完一批，前向和反向</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>One batch, one epoch</source>
        <translation>一批，一轮</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>One layer of a batch, with its numbers</source>
        <translation>一批中的一层，连同数值</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>Onto a layer, into a gap, onto the output</source>
        <translation>放到层上、两层之间、输出上</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>Open the worksheet</source>
        <translation>打开计算单</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>Pan</source>
        <translation>平移</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>Play, pause</source>
        <translation>训练，暂停</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>Print a hand-calculation sheet, or save it as PDF</source>
        <translation>打印手工计算单，或存为 PDF</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>Remove neurons and layers, cut connections</source>
        <translation>移除神经元和层，切断连接</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>Remove the last neuron of the selected layer</source>
        <translation>移除选中层的最后一个神经元</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>Right-click, Shift+F10</source>
        <translation>右键，Shift+F10</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>Save a picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>Save, save as</source>
        <translation>保存，另存为</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>Select</source>
        <translation>选择</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>Select what the band touches</source>
        <translation>选中框碰到的内容</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>Select, extend, add or take away</source>
        <translation>选择、扩大、增加或去掉</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>Settings of the data, new points</source>
        <translation>数据设置，重新抽点</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>Shift+wheel, middle button, Space+drag</source>
        <translation>Shift+滚轮，鼠标中键，空格+拖动</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>Show or hide palette, outline, inspector, plots</source>
        <translation>显示或隐藏组件栏、大纲、检查器、图表</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>Space, Ctrl+Enter</source>
        <translation>空格，Ctrl+Enter</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>Tools: select, pan, add</source>
        <translation>工具：选择、平移、添加</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>Type it: 0.5, 0,5 or 1/3</source>
        <translation>直接输入：0.5、0,5 或 1/3</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>Type the bias, weight or value of what is selected</source>
        <translation>输入选中内容的偏置、权重或取值</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>Undo, redo</source>
        <translation>撤销，重做</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>Wheel</source>
        <translation>滚轮</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>Zoom at the pointer</source>
        <translation>以指针为中心缩放</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/dialogs.py"/>
        <source>← → Page ↑ ↓, wheel</source>
        <translation>← → Page ↑ ↓，滚轮</translation>
    </message>
</context>
<context>
    <name>SideTitle</name>
    <message>
        <location filename="../../../nnstudio/ui/side_dock.py"/>
        <source>Views that share this place</source>
        <translation>共用这个位置的视图</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <location filename="../../../nnstudio/ui/status_bar.py"/>
        <source>1 parameter</source>
        <translation>1 个参数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/status_bar.py"/>
        <source>Forward {time} ms</source>
        <translation>前向 {time} 毫秒</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/status_bar.py"/>
        <source>New document</source>
        <translation>新文档</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/status_bar.py"/>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/status_bar.py"/>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/status_bar.py"/>
        <source>Unsaved changes</source>
        <translation>未保存</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/status_bar.py"/>
        <source>{neuron} in {layer} has no finite value: its weights or inputs are too large for float32</source>
        <translation>{layer} 的 {neuron} 没有有限的值：它的权重或输入超出了 float32 的范围</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/status_bar.py"/>
        <source>{number} parameters</source>
        <translation>{number} 个参数</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <location filename="../../../nnstudio/ui/palette_tile.py"/>
        <source>Drag onto the canvas, or double-click to append</source>
        <translation>拖到画布上，或双击追加</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/palette_tile.py"/>
        <source>{formula}
Drag onto a layer, or double-click</source>
        <translation>{formula}
拖到某一层上，或双击</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/palette_tile.py"/>
        <source>{name} head: {caption}
Drag onto the output, or double-click</source>
        <translation>{name} 输出：{caption}
拖到输出上，或双击</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/palette_tile.py"/>
        <source>{name}: {about}
Drag onto the canvas, or double-click, to learn from it</source>
        <translation>{name}：{about}
拖到画布上，或双击，用它学习</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <location filename="../../../nnstudio/ui/toolbar.py"/>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
</context>
<context>
    <name>Toolbox</name>
    <message>
        <location filename="../../../nnstudio/ui/toolbox.py"/>
        <source>Add neurons: click on a layer (A)</source>
        <translation>添加神经元：单击某一层 (A)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/toolbox.py"/>
        <source>Pan (H, or hold Space)</source>
        <translation>平移（H，或按住空格）</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/toolbox.py"/>
        <source>Select and move (V)</source>
        <translation>选择和移动 (V)</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <location filename="../../../nnstudio/ui/project_plan.py"/>
        <source>Change the training</source>
        <translation>改变训练设置</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_state.py"/>
        <source>Choose data to learn from first: they are in the palette</source>
        <translation>请先选择要学习的数据：在组件栏里</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training.py"/>
        <source>Go to another epoch</source>
        <translation>转到另一轮次</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training.py"/>
        <source>New initial weights</source>
        <translation>新的初始权重</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training.py"/>
        <source>Reset the training</source>
        <translation>重置训练</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training.py"/>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training.py"/>
        <source>Train by steps</source>
        <translation>单步训练</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_state.py"/>
        <source>{name} is being read</source>
        <translation>正在读取 {name}</translation>
    </message>
</context>
<context>
    <name>WalkBar</name>
    <message>
        <location filename="../../../nnstudio/ui/walk_bar.py"/>
        <source>Back one layer</source>
        <translation>退回一层</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/walk_bar.py"/>
        <source>End without training</source>
        <translation>结束，不训练</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/walk_bar.py"/>
        <source>Next layer (F11)</source>
        <translation>下一层 (F11)</translation>
    </message>
</context>
<context>
    <name>Walkthrough</name>
    <message>
        <location filename="../../../nnstudio/ui/walkthrough.py"/>
        <source>Backward · {layer}: {formula}</source>
        <translation>反向 · {layer}：{formula}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/walkthrough.py"/>
        <source>Forward · {layer}: {formula}</source>
        <translation>前向 · {layer}：{formula}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/walkthrough.py"/>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/walkthrough.py"/>
        <source>Inputs, scaled as the network gets them</source>
        <translation>输入，已按网络所需缩放</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/walkthrough.py"/>
        <source>Loss · target {target}: {loss}, mean of the batch {mean}</source>
        <translation>损失 · 目标 {target}：{loss}，本批平均 {mean}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/walkthrough.py"/>
        <source>Update · every weight has moved: loss of the batch {before} → {after}</source>
        <translation>更新 · 每个权重都动了一步：本批损失 {before} → {after}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/walkthrough.py"/>
        <source>Update · the step is under way</source>
        <translation>更新 · 正在走这一步</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/walkthrough.py"/>
        <source>batch of {count}, numbers of sample {number}</source>
        <translation>一批 {count} 个，显示样本 {number} 的数值</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/walkthrough.py"/>
        <source>z = w·x + b, a = {function}(z)</source>
        <translation>z = w·x + b，a = {function}(z)</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <location filename="../../../nnstudio/ui/welcome.py"/>
        <source>Build a network you can see into</source>
        <translation>搭一个看得透的网络</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/welcome.py"/>
        <source>Open file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/welcome.py"/>
        <source>Pick a starting point, or drag a neuron from the left.</source>
        <translation>选择一个起点，或者从左边拖一个神经元过来。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/welcome.py"/>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/welcome.py"/>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/welcome.py"/>
        <source>Start from</source>
        <translation>从这里开始</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/welcome.py"/>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/welcome.py"/>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
</context>
<context>
    <name>ZoomControl</name>
    <message>
        <location filename="../../../nnstudio/ui/toolbar.py"/>
        <source>Zoom to 100 %</source>
        <translation>缩放到 100 %</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <location filename="../../../nnstudio/ui/examples.py"/>
        <source>2-2-1, sigmoid</source>
        <translation>2-2-1，Sigmoid</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/examples.py"/>
        <source>4-6-3, softmax</source>
        <translation>4-6-3，Softmax</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/examples.py"/>
        <source>64-32-10, softmax</source>
        <translation>64-32-10，Softmax</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/examples.py"/>
        <source>AND, 2 inputs</source>
        <translation>AND，2 个输入</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/examples.py"/>
        <source>Blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/examples.py"/>
        <source>One neuron</source>
        <translation>一个神经元</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/words.py"/>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/examples.py"/>
        <source>XOR</source>
        <translation>异或</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/examples.py"/>
        <source>a curve, regression</source>
        <translation>一条曲线，回归</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/examples.py"/>
        <source>start from nothing</source>
        <translation>从零开始</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/numbers.py"/>
        <source>“{text}” divides by zero</source>
        <translation>“{text}”除以了 0</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/numbers.py"/>
        <source>“{text}” is not a number: type 0.5, 0,5 or 1/3</source>
        <translation>“{text}”不是数：请输入 0.5、0,5 或 1/3</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/numbers.py"/>
        <source>“{text}” is too large: at most 3.4e38 is possible</source>
        <translation>“{text}”太大：最大为 3.4e38</translation>
    </message>
</context>
</TS>
