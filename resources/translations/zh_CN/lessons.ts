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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/syntax.py"/>
        <source>( after {name}, as in {usage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/syntax.py"/>
        <source>) for the ( at position {opened}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/file_locks.py"/>
        <location filename="../../../nnstudio/ui/labs/registry.py"/>
        <source>Activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/file_locks.py"/>
        <source>Biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/file_locks.py"/>
        <source>Biases on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/locks.py"/>
        <source>Connections can't be cut or restored in this step</source>
        <translation>这一步不能剪断或恢复连接</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/file_locks.py"/>
        <source>Cutting and restoring connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/file_locks.py"/>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/file_locks.py"/>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/file_locks.py"/>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/file_locks.py"/>
        <source>Number of neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/file_locks.py"/>
        <source>Options of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/file_locks.py"/>
        <source>Output head and classes</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/file_locks.py"/>
        <source>The file's author has locked the biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/file_locks.py"/>
        <source>The file's author has locked the connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/file_locks.py"/>
        <source>The file's author has locked the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/file_locks.py"/>
        <source>The file's author has locked the inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/file_locks.py"/>
        <source>The file's author has locked the layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/file_locks.py"/>
        <source>The file's author has locked the names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/file_locks.py"/>
        <source>The file's author has locked the number of neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/file_locks.py"/>
        <source>The file's author has locked the options of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/file_locks.py"/>
        <source>The file's author has locked the output head and its classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/file_locks.py"/>
        <source>The file's author has locked the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/file_locks.py"/>
        <source>The file's author has locked the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/file_locks.py"/>
        <source>The file's author has locked whether there are biases</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/file_locks.py"/>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>a condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>a control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>a language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>a list of actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/solution.py"/>
        <location filename="../../../nnstudio/lessons/syntax.py"/>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/syntax.py"/>
        <source>a number, a name or (</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>a table of names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>a table of tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>a table with {languages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <location filename="../../../nnstudio/lessons/solution.py"/>
        <location filename="../../../nnstudio/lessons/syntax.py"/>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>a text in this language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>a thing to point at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/syntax.py"/>
        <source>an operator, and, or, or the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/solution.py"/>
        <source>another value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/solution.py"/>
        <source>choose_data: a lesson's data can't be a file of its own; use kind = "embedded"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>did you mean {near}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/solution.py"/>
        <source>do: expected one of {known}, found {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/solution.py"/>
        <source>epochs: expected 1 to {limit:,}, found {found:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/solution.py"/>
        <source>epochs: {epochs:,} epochs of {samples:,} samples with {parameters:,} parameters take too long for a solution; use fewer of something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/texts.py"/>
        <source>expected ## key: Title, found text before any section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/texts.py"/>
        <source>expected ## key: Title, with the key of a step, found {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/texts.py"/>
        <source>expected ### task, ### hint or ### done, found ### {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>expected ### task, what to do to reach the goal, found none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>expected 1 to {limit} steps, found {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/syntax.py"/>
        <source>expected == to compare, found a single =</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/syntax.py"/>
        <source>expected a condition of at most {limit:,} characters, found {found:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/syntax.py"/>
        <source>expected a condition such as output(0, 1) &gt; 0.9, found nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>expected a goal in a step of a challenge, found none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/texts.py"/>
        <source>expected a hint below ### hint, found nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>expected a language such as en or zh_CN, found “{found}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/syntax.py"/>
        <source>expected a number, found {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>expected a section for this step, found none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>expected a short name of a-z, 0-9, - and _, found {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>expected a table, found {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/texts.py"/>
        <source>expected a text, found nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>expected an action such as {{do = "set_bias", ...}}, found {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/checking.py"/>
        <source>expected as many hints as text.{first}.md has, {expected}, found {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/texts.py"/>
        <source>expected at most {limit} hints, found {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/syntax.py"/>
        <source>expected at most {limit} levels of parentheses and signs, found more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/texts.py"/>
        <source>expected formulas between two $, found {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>expected lesson or challenge, found “{found}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/locks.py"/>
        <source>expected one of {known}, or a part of it such as biases:1 (a layer) or weights:1/0/2 (layer, neuron, source), found “{found}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>expected one or more, such as en, found none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/highlights.py"/>
        <source>expected palette: and one of {known}, found “{found}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/syntax.py"/>
        <source>expected something that is true or false, found {found}; compare it, as in layers == 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/highlights.py"/>
        <source>expected something to select, such as neuron:1/0, layer:1 or head, found “{found}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>expected text alone: the step has no goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>expected the actions that reach the goal, found none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>expected the name of a network file (*.nns) in the lesson's folder, found “{found}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>expected what the solution is to reach, found nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/highlights.py"/>
        <source>expected {canvas}, head, palette:KEY, or a part of the window ({window}), found “{found}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/solution.py"/>
        <source>expected {expected} values, one an input, found {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>expected {expected}, found nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <location filename="../../../nnstudio/lessons/syntax.py"/>
        <source>expected {expected}, found {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/highlights.py"/>
        <source>expected {usage} in numbers from 0, found “{found}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/syntax.py"/>
        <source>expected {usage}, found {count} in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/checking.py"/>
        <source>is met before anything was done: {goal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/checking.py"/>
        <source>isn't reached by the solution: {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/checking.py"/>
        <source>isn't reached by the solution: {part} (it is {value})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>known are {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>lesson or challenge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/texts.py"/>
        <source>line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>no step of {file} has this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/syntax.py"/>
        <source>one number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>one or more [[steps]]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/syntax.py"/>
        <source>position {position}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/texts.py"/>
        <source>section “{key}” is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>something to select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/checking.py"/>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>step “{step}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>the name of a network file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/syntax.py"/>
        <source>the number is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/solution.py"/>
        <source>the training diverged after {epochs} epochs; lower the learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/solution.py"/>
        <source>there are no data that fit the network; choose some with choose_data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>there is a step “{key}” already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>there is no file {file} in the lesson's folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>there is no such key; {hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/solution.py"/>
        <source>this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/syntax.py"/>
        <source>two or more numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/checking.py"/>
        <source>{action}: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/texts.py"/>
        <source>{count} dollar sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/texts.py"/>
        <source>{count} dollar signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/syntax.py"/>
        <source>{found} is not known; did you mean {near}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/syntax.py"/>
        <source>{found} is not known; known are {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/solution.py"/>
        <source>{key}: expected a list of numbers, found {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/solution.py"/>
        <source>{key}: expected {expected}, found {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/solution.py"/>
        <source>{key}: {name} has no such argument; it has {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/solution.py"/>
        <source>{key}: {name} needs this argument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/solution.py"/>
        <source>{kind} of {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/syntax.py"/>
        <source>{left} can't be compared with {right}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/syntax.py"/>
        <source>{name} is never {found}; it is one of {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/syntax.py"/>
        <source>{name} takes no arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/syntax.py"/>
        <source>{name} takes {expected}, found {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>{name}: expected the folder of a lesson, with {file} in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>{name}: isn't TOML that anybody wrote: too many levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>{name}: isn't TOML: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>{name}: isn't UTF-8 at byte {byte}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/texts.py"/>
        <source>{name}: {place}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/checking.py"/>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>{place}, {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/file_locks.py"/>
        <source>{place}: expected a list of what is free; nothing is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/file_locks.py"/>
        <source>{place}: expected the name of a part of a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/file_locks.py"/>
        <source>{place}: this version of NN Studio knows no {name} that could be free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/checking.py"/>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>{reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/checking.py"/>
        <source>{reason}, as free has it: {free}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/syntax.py"/>
        <source>{sign} compares numbers, not {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/checking.py"/>
        <source>{target} isn't in the network of this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/checking.py"/>
        <source>{target} isn't in the network that the step begins with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
