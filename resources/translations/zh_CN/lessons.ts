<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Finish</name>
    <message>
        <location filename="../../../nnstudio/ui/lessons/finish.py"/>
        <source>All lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/finish.py"/>
        <source>All of “{title}” is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/finish.py"/>
        <source>Left for another time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/finish.py"/>
        <source>Next challenge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/finish.py"/>
        <source>Next lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/finish.py"/>
        <source>Once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/finish.py"/>
        <source>Solved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/finish.py"/>
        <source>Up next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/finish.py"/>
        <source>You have reached the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/finish.py"/>
        <source>“{title}”: {done} of {count} steps are done. The others wait for you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <location filename="../../../nnstudio/ui/lessons/gallery.py"/>
        <source>A lesson that you or a teacher wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/gallery.py"/>
        <source>Challenges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/gallery.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/gallery.py"/>
        <source>Eight lessons lead from one neuron to networks that learn. Challenges have a goal, and no way given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/gallery.py"/>
        <source>Learn by building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/gallery.py"/>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/gallery.py"/>
        <source>Open a lesson folder…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalList</name>
    <message>
        <location filename="../../../nnstudio/ui/lessons/goal_list.py"/>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalRow</name>
    <message>
        <location filename="../../../nnstudio/ui/lessons/goal_list.py"/>
        <source>{part}, met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/goal_list.py"/>
        <source>{part}, not met yet, now {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonCommands</name>
    <message>
        <location filename="../../../nnstudio/ui/lessons/commands.py"/>
        <source>&amp;All lessons…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/commands.py"/>
        <source>&amp;Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/commands.py"/>
        <source>&amp;Open a lesson folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/commands.py"/>
        <source>L&amp;eave the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/commands.py"/>
        <source>Open a lesson folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/commands.py"/>
        <source>Start the &amp;lesson over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/commands.py"/>
        <source>Start the &amp;step over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/commands.py"/>
        <source>Step &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <location filename="../../../nnstudio/ui/lessons/panel.py"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/panel.py"/>
        <source>Challenge {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/panel.py"/>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/panel.py"/>
        <source>First reach the goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/panel.py"/>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/panel.py"/>
        <source>Lesson {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/panel.py"/>
        <source>More about the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/panel.py"/>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/panel.py"/>
        <source>On to the next step (Ctrl+Page Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/panel.py"/>
        <source>Pass over this step; the next one begins as if it had been done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/panel.py"/>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/panel.py"/>
        <source>Step {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/panel.py"/>
        <source>To the step before (Ctrl+Page Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/panel.py"/>
        <source>Your own challenge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/panel.py"/>
        <source>Your own lesson</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonTile</name>
    <message numerus="yes">
        <location filename="../../../nnstudio/ui/lessons/gallery_tile.py"/>
        <source>%n step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/gallery_tile.py"/>
        <source>Forget the progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/gallery_tile.py"/>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/gallery_tile.py"/>
        <source>{done} of {count} steps done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonsEntry</name>
    <message>
        <location filename="../../../nnstudio/ui/lessons/entry.py"/>
        <source>Lessons and challenges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/entry.py"/>
        <source>Step by step, from one neuron to networks that learn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SolutionPlayer</name>
    <message>
        <location filename="../../../nnstudio/ui/lessons/solution_player.py"/>
        <source>Solution, {place} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/solution_player.py"/>
        <source>Start the step over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <location filename="../../../nnstudio/ui/lessons/step_dots.py"/>
        <source>Step {number} of {count}, done: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/step_dots.py"/>
        <source>Step {number} of {count}, skipped: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/step_dots.py"/>
        <source>Step {number} of {count}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message numerus="yes">
        <location filename="../../../nnstudio/ui/lessons/step_page.py"/>
        <source>%n hint(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/step_page.py"/>
        <source>Another hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/step_page.py"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/step_page.py"/>
        <source>Hint {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/step_page.py"/>
        <source>Playing the solution, {place} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/step_page.py"/>
        <source>Preparing the step…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/step_page.py"/>
        <source>Show a hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/step_page.py"/>
        <source>Show me the solution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/step_page.py"/>
        <source>Start the step over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/step_page.py"/>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/lessons/step_page.py"/>
        <source>Your task</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>messages</name>
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
        <location filename="../../../nnstudio/lessons/syntax.py"/>
        <source>a number, a name or (</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/syntax.py"/>
        <source>an operator, and, or, or the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/solution.py"/>
        <source>choose_data: a lesson's data can't be a file of its own; use kind = "embedded"</source>
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
        <source>expected a language such as en or zh_CN, found “{found}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/syntax.py"/>
        <source>expected a number, found {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/syntax.py"/>
        <source>expected at most {limit} levels of parentheses and signs, found more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/lessons/locks.py"/>
        <source>expected one of {known}, or a part of it such as biases:1 (a layer) or weights:1/0/2 (layer, neuron, source), found “{found}”</source>
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
        <location filename="../../../nnstudio/lessons/syntax.py"/>
        <source>{sign} compares numbers, not {found}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
