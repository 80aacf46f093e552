<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Finish</name>
    <message>
        <location filename="../../../nnstudio/ui/lessons/finish.py"/>
        <source>All lessons</source>
        <translation>所有课程</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/finish.py"/>
        <source>All of “{title}” is done.</source>
        <translation>“{title}”的内容全部完成了。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/finish.py"/>
        <source>Left for another time</source>
        <translation>下次再来</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/finish.py"/>
        <source>Next challenge</source>
        <translation>下一个挑战</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/finish.py"/>
        <source>Next lesson</source>
        <translation>下一课</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/finish.py"/>
        <source>Once more</source>
        <translation>再来一遍</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/finish.py"/>
        <source>Solved</source>
        <translation>挑战成功</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/finish.py"/>
        <source>Up next</source>
        <translation>接下来</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/finish.py"/>
        <source>You have reached the end</source>
        <translation>学完了</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/finish.py"/>
        <source>“{title}”: {done} of {count} steps are done. The others wait for you.</source>
        <translation>“{title}”：{count} 步中完成了 {done} 步，其余的随时可以回来做。</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <location filename="../../../nnstudio/ui/lessons/gallery.py"/>
        <source>A lesson that you or a teacher wrote</source>
        <translation>你自己或老师编写的课程</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/gallery.py"/>
        <source>Challenges</source>
        <translation>挑战</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/gallery.py"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/gallery.py"/>
        <source>Learn by building</source>
        <translation>边搭建，边学习</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/gallery.py"/>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/gallery.py"/>
        <source>Lessons lead from one neuron to networks that learn. Challenges set a goal; the way is yours.</source>
        <translation>课程从一个神经元讲到会学习的网络。挑战只给出目标，怎么做由你决定。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/gallery.py"/>
        <source>Open a lesson folder…</source>
        <translation>打开课程文件夹…</translation>
    </message>
</context>
<context>
    <name>GoalList</name>
    <message>
        <location filename="../../../nnstudio/ui/lessons/goal_list.py"/>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
</context>
<context>
    <name>GoalRow</name>
    <message>
        <location filename="../../../nnstudio/ui/lessons/goal_list.py"/>
        <source>{part}, met</source>
        <translation>{part}，已达成</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/goal_list.py"/>
        <source>{part}, not met yet, now {value}</source>
        <translation>{part}，尚未达成，现在是 {value}</translation>
    </message>
</context>
<context>
    <name>LessonCommands</name>
    <message>
        <location filename="../../../nnstudio/ui/lessons/commands.py"/>
        <source>&amp;All lessons…</source>
        <translation>所有课程(&amp;A)…</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/commands.py"/>
        <source>&amp;Next step</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/commands.py"/>
        <source>&amp;Open a lesson folder…</source>
        <translation>打开课程文件夹(&amp;O)…</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/commands.py"/>
        <source>L&amp;eave the lesson</source>
        <translation>离开课程(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/commands.py"/>
        <source>Open a lesson folder</source>
        <translation>打开课程文件夹</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/commands.py"/>
        <source>Start the &amp;lesson over</source>
        <translation>本课从头开始(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/commands.py"/>
        <source>Start the &amp;step over</source>
        <translation>这一步重新开始(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/commands.py"/>
        <source>Step &amp;back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <location filename="../../../nnstudio/ui/lessons/panel.py"/>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/panel.py"/>
        <source>Challenge {number}</source>
        <translation>挑战 {number}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/panel.py"/>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/panel.py"/>
        <source>First reach the goal</source>
        <translation>先达成目标</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/panel.py"/>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/panel.py"/>
        <source>Lesson {number}</source>
        <translation>第 {number} 课</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/panel.py"/>
        <source>More about the lesson</source>
        <translation>更多</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/panel.py"/>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/panel.py"/>
        <source>On to the next step (Ctrl+Page Down)</source>
        <translation>进入下一步 (Ctrl+Page Down)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/panel.py"/>
        <source>Pass over this step; the next one begins as if it had been done</source>
        <translation>跳过这一步；下一步会像它已经完成那样开始</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/panel.py"/>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/panel.py"/>
        <source>Step {number} of {count}</source>
        <translation>第 {number} 步，共 {count} 步</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/panel.py"/>
        <source>To the step before (Ctrl+Page Up)</source>
        <translation>回到上一步 (Ctrl+Page Up)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/panel.py"/>
        <source>Your own challenge</source>
        <translation>自编挑战</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/panel.py"/>
        <source>Your own lesson</source>
        <translation>自编课程</translation>
    </message>
</context>
<context>
    <name>LessonTile</name>
    <message numerus="yes">
        <location filename="../../../nnstudio/ui/lessons/gallery_tile.py"/>
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n 步</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/gallery_tile.py"/>
        <source>Forget the progress</source>
        <translation>清除进度</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/gallery_tile.py"/>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/gallery_tile.py"/>
        <source>{done} of {count} steps done</source>
        <translation>已完成 {done} / {count} 步</translation>
    </message>
</context>
<context>
    <name>LessonsEntry</name>
    <message>
        <location filename="../../../nnstudio/ui/lessons/entry.py"/>
        <source>Lessons and challenges</source>
        <translation>课程与挑战</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/entry.py"/>
        <source>Step by step, from one neuron to networks that learn</source>
        <translation>一步一步，从一个神经元到会学习的网络</translation>
    </message>
</context>
<context>
    <name>SolutionPlayer</name>
    <message>
        <location filename="../../../nnstudio/ui/lessons/solution_player.py"/>
        <source>Solution, {place} of {count}</source>
        <translation>解答 {place} / {count}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/solution_player.py"/>
        <source>Start the step over</source>
        <translation>这一步重新开始</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <location filename="../../../nnstudio/ui/lessons/step_dots.py"/>
        <source>Step {number} of {count}, done: {title}</source>
        <translation>第 {number} 步，共 {count} 步，已完成：{title}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/step_dots.py"/>
        <source>Step {number} of {count}, skipped: {title}</source>
        <translation>第 {number} 步，共 {count} 步，已跳过：{title}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/step_dots.py"/>
        <source>Step {number} of {count}: {title}</source>
        <translation>第 {number} 步，共 {count} 步：{title}</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message numerus="yes">
        <location filename="../../../nnstudio/ui/lessons/step_page.py"/>
        <source>%n hint(s) left</source>
        <translation>
            <numerusform>还有 %n 条提示</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/step_page.py"/>
        <source>Another hint</source>
        <translation>再看一条提示</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/step_page.py"/>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/step_page.py"/>
        <source>Hint {number}</source>
        <translation>提示 {number}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/step_page.py"/>
        <source>Playing the solution, {place} of {count}</source>
        <translation>正在演示解答，{place} / {count}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/step_page.py"/>
        <source>Preparing the step…</source>
        <translation>正在准备这一步…</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/step_page.py"/>
        <source>Show a hint</source>
        <translation>看一条提示</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/step_page.py"/>
        <source>Show me the solution</source>
        <translation>演示解答</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/step_page.py"/>
        <source>Start the step over</source>
        <translation>这一步重新开始</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/step_page.py"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/step_page.py"/>
        <source>Your task</source>
        <translation>任务</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <location filename="../../../nnstudio/lessons/texts.py"/>
        <source>### {part} is there twice</source>
        <translation>### {part} 出现了两次</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/syntax.py"/>
        <source>( after {name}, as in {usage}</source>
        <translation>{name} 后面的 (，例如 {usage}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/syntax.py"/>
        <source>) for the ( at position {opened}</source>
        <translation>与位置 {opened} 的 ( 对应的 )</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/file_locks.py"/>
        <location filename="../../../nnstudio/ui/labs/registry.py"/>
        <source>Activations</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/file_locks.py"/>
        <source>Biases</source>
        <translation>偏置</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/file_locks.py"/>
        <source>Biases on or off</source>
        <translation>偏置的开关</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/locks.py"/>
        <source>Connections can't be cut or restored in this step</source>
        <translation>这一步不能剪断或恢复连接</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/file_locks.py"/>
        <source>Cutting and restoring connections</source>
        <translation>剪断和恢复连接</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/file_locks.py"/>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/file_locks.py"/>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/file_locks.py"/>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/file_locks.py"/>
        <source>Number of neurons</source>
        <translation>神经元数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/file_locks.py"/>
        <source>Options of the training</source>
        <translation>训练选项</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/file_locks.py"/>
        <source>Output head and classes</source>
        <translation>输出层和类别</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/locks.py"/>
        <source>The activations stay as they are in this step</source>
        <translation>这一步不改激活函数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/locks.py"/>
        <source>The biases can't be switched off or on in this step</source>
        <translation>这一步不能打开或关闭偏置</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/locks.py"/>
        <source>The biases stay as they are in this step</source>
        <translation>这一步不改偏置</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/locks.py"/>
        <source>The data stay as they are in this step</source>
        <translation>这一步不换数据</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/file_locks.py"/>
        <source>The file's author has locked the activations</source>
        <translation>文件作者锁定了激活函数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/file_locks.py"/>
        <source>The file's author has locked the biases</source>
        <translation>文件作者锁定了偏置</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/file_locks.py"/>
        <source>The file's author has locked the connections</source>
        <translation>文件作者锁定了连接</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/file_locks.py"/>
        <source>The file's author has locked the data</source>
        <translation>文件作者锁定了数据</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/file_locks.py"/>
        <source>The file's author has locked the inputs</source>
        <translation>文件作者锁定了输入</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/file_locks.py"/>
        <source>The file's author has locked the layers</source>
        <translation>文件作者锁定了层</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/file_locks.py"/>
        <source>The file's author has locked the names</source>
        <translation>文件作者锁定了名称</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/file_locks.py"/>
        <source>The file's author has locked the number of neurons</source>
        <translation>文件作者锁定了神经元数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/file_locks.py"/>
        <source>The file's author has locked the options of the training</source>
        <translation>文件作者锁定了训练选项</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/file_locks.py"/>
        <source>The file's author has locked the output head and its classes</source>
        <translation>文件作者锁定了输出层和它的类别</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/file_locks.py"/>
        <source>The file's author has locked the training</source>
        <translation>文件作者锁定了训练</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/file_locks.py"/>
        <source>The file's author has locked the weights</source>
        <translation>文件作者锁定了权重</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/file_locks.py"/>
        <source>The file's author has locked whether there are biases</source>
        <translation>文件作者锁定了偏置的开关</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/locks.py"/>
        <source>The inputs stay as they are in this step</source>
        <translation>这一步不改输入</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/locks.py"/>
        <source>The layers stay as they are in this step</source>
        <translation>这一步不增减层</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/locks.py"/>
        <source>The names stay as they are in this step</source>
        <translation>这一步不改名称</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/locks.py"/>
        <source>The number of neurons stays as it is in this step</source>
        <translation>这一步不增减神经元</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/locks.py"/>
        <source>The options of the training stay as they are in this step</source>
        <translation>这一步不改训练选项</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/locks.py"/>
        <source>The output head and its classes stay as they are in this step</source>
        <translation>这一步不改输出层和它的类别</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/locks.py"/>
        <source>The weights stay as they are in this step</source>
        <translation>这一步不改权重</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/locks.py"/>
        <source>This step is done by hand, without training</source>
        <translation>这一步要亲手完成，不用训练</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/file_locks.py"/>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/file_locks.py"/>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>a condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>a control</source>
        <translation>可以改动的部分</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>a language</source>
        <translation>语言</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>a list of actions</source>
        <translation>操作的列表</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/syntax.py"/>
        <source>a number, a name or (</source>
        <translation>数、名称或 (</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>a table</source>
        <translation>表</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>a table of names</source>
        <translation>名称的表</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>a table of tables</source>
        <translation>由表组成的表</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>a table with {languages}</source>
        <translation>含{languages}的表</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <location filename="../../../nnstudio/lessons/solution.py"/>
        <location filename="../../../nnstudio/lessons/syntax.py"/>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>a text in this language</source>
        <translation>这种语言的文本</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>a thing to point at</source>
        <translation>要指出的东西</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/syntax.py"/>
        <source>an operator, and, or, or the end</source>
        <translation>运算符、and、or 或结尾</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/solution.py"/>
        <source>another value</source>
        <translation>别的值</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/solution.py"/>
        <source>choose_data: a lesson's data can't be a file of its own; use kind = "embedded"</source>
        <translation>choose_data：课程的数据不能是单独的文件；请用 kind = "embedded"</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>did you mean {near}?</source>
        <translation>你是想写 {near} 吗？</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/solution.py"/>
        <source>do: expected one of {known}, found {found}</source>
        <translation>do：应为 {known} 之一，这里是{found}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/solution.py"/>
        <source>epochs: expected 1 to {limit:,}, found {found:,}</source>
        <translation>epochs：轮次应为 1 到 {limit:,}，这里是 {found:,}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/solution.py"/>
        <source>epochs: {epochs:,} epochs of {samples:,} samples with {parameters:,} parameters take too long for a solution; use fewer of something</source>
        <translation>epochs：{samples:,} 个样本、{parameters:,} 个参数训练 {epochs:,} 个轮次，作为解答太久了；请减少其中一项</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/texts.py"/>
        <source>expected ## key: Title, found text before any section</source>
        <translation>应为 ## key: Title，这里在所有小节之前就有文字</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/texts.py"/>
        <source>expected ## key: Title, with the key of a step, found {found}</source>
        <translation>应为 ## key: Title，key 是某一步的键，这里是{found}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/texts.py"/>
        <source>expected ### task, ### hint or ### done, found ### {found}</source>
        <translation>应为 ### task、### hint 或 ### done，这里是 ### {found}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>expected ### task, what to do to reach the goal, found none</source>
        <translation>应有 ### task，说明怎样达成目标，这里没有</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>expected 1 to {limit} steps, found {found}</source>
        <translation>应有 1 到 {limit} 步，这里有 {found} 步</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/syntax.py"/>
        <source>expected == to compare, found a single =</source>
        <translation>比较要用 ==，这里只有一个 =</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/syntax.py"/>
        <source>expected a condition of at most {limit:,} characters, found {found:,}</source>
        <translation>条件最多 {limit:,} 个字符，这里有 {found:,} 个</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/syntax.py"/>
        <source>expected a condition such as output(0, 1) &gt; 0.9, found nothing</source>
        <translation>应为条件，例如 output(0, 1) &gt; 0.9，这里是空的</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>expected a goal in a step of a challenge, found none</source>
        <translation>挑战应有一步带有目标，这里没有</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/texts.py"/>
        <source>expected a hint below ### hint, found nothing</source>
        <translation>### hint 下面应有提示，这里是空的</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>expected a language such as en or zh_CN, found “{found}”</source>
        <translation>应为语言，例如 en 或 zh_CN，这里是“{found}”</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/syntax.py"/>
        <source>expected a number, found {found}</source>
        <translation>应为数，这里是{found}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>expected a section for this step, found none</source>
        <translation>这一步应有一个小节，这里没有</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>expected a short name of a-z, 0-9, - and _, found {found}</source>
        <translation>应为由 a-z、0-9、- 和 _ 组成的短名称，这里是{found}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>expected a table, found {found}</source>
        <translation>应为表，这里是{found}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/texts.py"/>
        <source>expected a text, found nothing</source>
        <translation>应为文本，这里是空的</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>expected an action such as {{do = "set_bias", ...}}, found {found}</source>
        <translation>应为操作，例如 {{do = "set_bias", ...}}，这里是{found}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/checking.py"/>
        <source>expected as many hints as text.{first}.md has, {expected}, found {found}</source>
        <translation>提示应与 text.{first}.md 一样多，{expected} 条，这里有 {found} 条</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/texts.py"/>
        <source>expected at most {limit} hints, found {found}</source>
        <translation>提示最多 {limit} 条，这里有 {found} 条</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/syntax.py"/>
        <source>expected at most {limit} levels of parentheses and signs, found more</source>
        <translation>括号和符号最多 {limit} 层，这里更多</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/texts.py"/>
        <source>expected formulas between two $, found {count}</source>
        <translation>公式应在两个 $ 之间，这里有{count}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>expected lesson or challenge, found “{found}”</source>
        <translation>应为 lesson（课程）或 challenge（挑战），这里是“{found}”</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/locks.py"/>
        <source>expected one of {known}, or a part of it such as biases:1 (a layer) or weights:1/0/2 (layer, neuron, source), found “{found}”</source>
        <translation>应为 {known} 之一，或其中一部分，例如 biases:1（一层）或 weights:1/0/2（层、神经元、来源），这里是“{found}”</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>expected one or more, such as en, found none</source>
        <translation>应有一种或几种，例如 en，这里没有</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/highlights.py"/>
        <source>expected palette: and one of {known}, found “{found}”</source>
        <translation>应为 palette: 加上 {known} 之一，这里是“{found}”</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/syntax.py"/>
        <source>expected something that is true or false, found {found}; compare it, as in layers == 1</source>
        <translation>应为真或假的东西，这里是{found}；请作比较，例如 layers == 1</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/highlights.py"/>
        <source>expected something to select, such as neuron:1/0, layer:1 or head, found “{found}”</source>
        <translation>应为可以选中的东西，例如 neuron:1/0、layer:1 或 head，这里是“{found}”</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>expected text alone: the step has no goal</source>
        <translation>这里只应有正文：这一步没有目标</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>expected the actions that reach the goal, found none</source>
        <translation>应有达成目标的操作，这里没有</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>expected the name of a network file (*.nns) in the lesson's folder, found “{found}”</source>
        <translation>应为课程文件夹里的网络文件名（*.nns），这里是“{found}”</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>expected what the solution is to reach, found nothing</source>
        <translation>应写明解答要达成什么，这里是空的</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/highlights.py"/>
        <source>expected {canvas}, head, palette:KEY, or a part of the window ({window}), found “{found}”</source>
        <translation>应为 {canvas}、head、palette:KEY，或窗口的一部分（{window}），这里是“{found}”</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/solution.py"/>
        <source>expected {expected} values, one an input, found {found}</source>
        <translation>应有 {expected} 个值，每个输入一个，这里有 {found} 个</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>expected {expected}, found nothing</source>
        <translation>应为{expected}，这里是空的</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <location filename="../../../nnstudio/lessons/syntax.py"/>
        <source>expected {expected}, found {found}</source>
        <translation>应为{expected}，这里是{found}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/highlights.py"/>
        <source>expected {usage} in numbers from 0, found “{found}”</source>
        <translation>应为 {usage}，其中是从 0 起的数，这里是“{found}”</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/syntax.py"/>
        <source>expected {usage}, found {count} in it</source>
        <translation>应为 {usage}，这里有 {count} 个</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/checking.py"/>
        <source>is met before anything was done: {goal}</source>
        <translation>什么都没做就已经达成：{goal}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/checking.py"/>
        <source>isn't reached by the solution: {part}</source>
        <translation>解答没有达成：{part}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/checking.py"/>
        <source>isn't reached by the solution: {part} (it is {value})</source>
        <translation>解答没有达成：{part}（结果是 {value}）</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>known are {known}</source>
        <translation>可用的有 {known}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>lesson or challenge</source>
        <translation>lesson（课程）或 challenge（挑战）</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/texts.py"/>
        <source>line {line}</source>
        <translation>第 {line} 行</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>no step of {file} has this key</source>
        <translation>{file} 中没有哪一步用这个键</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/syntax.py"/>
        <source>one number</source>
        <translation>一个数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>one or more [[steps]]</source>
        <translation>一个或几个 [[steps]]</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/syntax.py"/>
        <source>position {position}: {reason}</source>
        <translation>位置 {position}：{reason}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/texts.py"/>
        <source>section “{key}” is there already</source>
        <translation>小节“{key}”已经有了</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>something to select</source>
        <translation>可以选中的东西</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/checking.py"/>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>step “{step}”</source>
        <translation>步骤“{step}”</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>the name of a network file</source>
        <translation>网络文件名</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <location filename="../../../nnstudio/lessons/syntax.py"/>
        <source>the number is too large</source>
        <translation>这个数太大</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/solution.py"/>
        <source>the training diverged after {epochs} epochs; lower the learning rate</source>
        <translation>训练在 {epochs} 个轮次后发散；请降低学习率</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/solution.py"/>
        <source>there are no data that fit the network; choose some with choose_data</source>
        <translation>没有与网络相符的数据；请用 choose_data 选择</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>there is a step “{key}” already</source>
        <translation>步骤“{key}”已经有了</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>there is no file {file} in the lesson's folder</source>
        <translation>课程文件夹里没有文件 {file}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>there is no such key; {hint}</source>
        <translation>没有这个键；{hint}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/solution.py"/>
        <source>this one</source>
        <translation>这个值</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/syntax.py"/>
        <source>two or more numbers</source>
        <translation>两个或更多数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/checking.py"/>
        <source>{action}: {error}</source>
        <translation>{action}：{error}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/texts.py"/>
        <source>{count} dollar sign</source>
        <translation>{count} 个 $</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/texts.py"/>
        <source>{count} dollar signs</source>
        <translation>{count} 个 $</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/syntax.py"/>
        <source>{found} is not known; did you mean {near}?</source>
        <translation>不认识{found}；你是想写 {near} 吗？</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/syntax.py"/>
        <source>{found} is not known; known are {known}</source>
        <translation>不认识{found}；可用的有 {known}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/solution.py"/>
        <source>{key}: expected a list of numbers, found {found}</source>
        <translation>{key}：应为数的列表，这里是{found}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/solution.py"/>
        <source>{key}: expected {expected}, found {found}</source>
        <translation>{key}：应为{expected}，这里是{found}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/solution.py"/>
        <source>{key}: {name} has no such argument; it has {known}</source>
        <translation>{key}：{name} 没有这个参数；它有 {known}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/solution.py"/>
        <source>{key}: {name} needs this argument</source>
        <translation>{key}：{name} 需要这个参数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/solution.py"/>
        <source>{kind} of {length}</source>
        <translation>{kind}，{length}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/syntax.py"/>
        <source>{left} can't be compared with {right}</source>
        <translation>{left}不能与{right}比较</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/syntax.py"/>
        <source>{name} is never {found}; it is one of {known}</source>
        <translation>{name} 从不是{found}；它是 {known} 之一</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/syntax.py"/>
        <source>{name} takes no arguments</source>
        <translation>{name} 不带参数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/syntax.py"/>
        <source>{name} takes {expected}, found {count}</source>
        <translation>{name} 需要{expected}，这里有 {count} 个</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>{name}: expected the folder of a lesson, with {file} in it</source>
        <translation>{name}：应为课程文件夹，其中有 {file}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>{name}: isn't TOML that anybody wrote: too many levels</source>
        <translation>{name}：不像是人写的 TOML：层次太多</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>{name}: isn't TOML: {reason}</source>
        <translation>{name}：不是 TOML：{reason}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>{name}: isn't UTF-8 at byte {byte}</source>
        <translation>{name}：第 {byte} 个字节不是 UTF-8</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/texts.py"/>
        <source>{name}: {place}: {reason}</source>
        <translation>{name}：{place}：{reason}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/checking.py"/>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>{place}, {key}</source>
        <translation>{place}，{key}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/file_locks.py"/>
        <source>{place}: expected a list of what is free; nothing is locked</source>
        <translation>{place}：应列出可以改动的部分；什么都没有锁定</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/file_locks.py"/>
        <source>{place}: expected the name of a part of a network</source>
        <translation>{place}：应为网络某一部分的名称</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/file_locks.py"/>
        <source>{place}: this version of NN Studio knows no {name} that could be free</source>
        <translation>{place}：这个版本的 NN Studio 不认识可以改动的 {name}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/checking.py"/>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/checking.py"/>
        <source>{reason}, as free has it: {free}</source>
        <translation>{reason}，因为 free 是：{free}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/syntax.py"/>
        <source>{sign} compares numbers, not {found}</source>
        <translation>{sign} 比较的是数，不是{found}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/checking.py"/>
        <source>{target} isn't in the network of this step</source>
        <translation>这一步的网络里没有 {target}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/checking.py"/>
        <source>{target} isn't in the network that the step begins with</source>
        <translation>这一步开始时的网络里没有 {target}</translation>
    </message>
</context>
</TS>
