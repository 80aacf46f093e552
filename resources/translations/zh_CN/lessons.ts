<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
    <name>messages</name>
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
