<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>messages</name>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <source>(default light)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train_options.py"/>
        <source>(default: the optimizer's)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <source>*.png</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <source>*.png, *.svg or *.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/new.py"/>
        <source>--activation: expected one, or one a hidden layer ({layers}), found {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/data_choice.py"/>
        <source>--data: expected one of {known}, found “{found}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/data_choice.py"/>
        <source>--function: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/evaluate.py"/>
        <source>--input: expected {expected} ({names}), found {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/evaluate.py"/>
        <source>--input: {name}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/new.py"/>
        <source>--outputs names the classes of a {head} head already: leave out --classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/data_choice.py"/>
        <source>--range: expected two numbers, as in -6,6, found “{found}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train.py"/>
        <source>--scale: expected one of {known}, found “{kind}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/training_plan.py"/>
        <source>--schedule: expected NAME=NUMBER, as in cosine:epochs=200,floor=0.01, found “{found}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/training_plan.py"/>
        <source>--schedule: expected one of {known}, found “{found}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/evaluate.py"/>
        <source>-o {file} would overwrite the {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <source>Build, understand and take home feed-forward neural networks. Without a command: open the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train_options.py"/>
        <source>L1 (default 0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train_options.py"/>
        <source>L2 (default: the optimizer's)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <source>a network file, or the folder of a lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <source>a network to open (*.nns)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train_options.py"/>
        <source>a shape to draw points from (circles, …) or a table (iris, …)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <location filename="../../../nnstudio/cli/train_options.py"/>
        <source>a table with one row a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train_options.py"/>
        <source>end after so many (default 100)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train_options.py"/>
        <source>end when an epoch's training loss is so low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train_options.py"/>
        <source>end when it hasn't been lower for so many epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/new.py"/>
        <source>expected at most {limit} {what}, found {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train_options.py"/>
        <source>from 0 (default) to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train_options.py"/>
        <source>how many (default 500)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <source>how many, or their names (default: as the classes need)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <source>how many, or their names: x1,x2 (default 2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train_options.py"/>
        <source>kept for testing (default 0.2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <source>language of the window (default en)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train_options.py"/>
        <source>leave out rows in which something is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <source>linear, sigmoid or softmax (default linear)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/check.py"/>
        <source>locked by its author; free: {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train_options.py"/>
        <source>name the network's classes as the data does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <source>names of the classes, separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <source>neurons of each hidden layer (default: no layer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <source>of all hidden layers, or of each (default tanh)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train_options.py"/>
        <source>of momentum and nesterov (default 0.9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train_options.py"/>
        <source>of the inputs of a function (default -6,6)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <source>one number an input: 0,1 or 1/3,-2 (default: that of the file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <source>open the window on an example, work it, close it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train_options.py"/>
        <source>points of your own function: "sin(x)", "x1*x2 - 1"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <location filename="../../../nnstudio/cli/train_options.py"/>
        <source>print JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train_options.py"/>
        <source>put the samples into the file (default: link the table)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train_options.py"/>
        <source>samples a step (default 10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train_options.py"/>
        <source>sgd, momentum, …, adam (default), adamw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train_options.py"/>
        <source>standard (default for a table of your own), minmax or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/__init__.py"/>
        <source>standard output can't be written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <location filename="../../../nnstudio/cli/train_options.py"/>
        <source>the file to write (*.nns)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train_options.py"/>
        <source>the largest norm of a gradient (default: none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train_options.py"/>
        <source>the network to train (*.nns)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <source>the project's name (default: that of the file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <source>the same seed, the same weights (default 0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/pictures.py"/>
        <source>the system library {library} is missing; README says which packages have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/pictures.py"/>
        <source>there is no display to open a window on; eval, train, check, render and screenshot need none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train_options.py"/>
        <source>what is to be learned; several columns of numbers: a,b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train_options.py"/>
        <source>what to learn from (default: all other columns)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <source>where the table of outputs goes (default: printed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train.py"/>
        <source>{count} epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train.py"/>
        <source>{count} epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/check_lesson.py"/>
        <source>{count} fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/check_lesson.py"/>
        <source>{count} faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/check_lesson.py"/>
        <source>{count} goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/check_lesson.py"/>
        <source>{count} goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/check.py"/>
        <location filename="../../../nnstudio/cli/new.py"/>
        <source>{count} parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/check.py"/>
        <location filename="../../../nnstudio/cli/new.py"/>
        <source>{count} parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train.py"/>
        <source>{count} sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train.py"/>
        <source>{count} samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/check_lesson.py"/>
        <location filename="../../../nnstudio/cli/train.py"/>
        <source>{count} step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/check_lesson.py"/>
        <location filename="../../../nnstudio/cli/train.py"/>
        <source>{count} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/kept_samples.py"/>
        <source>{file} keeps no data: give --data, --csv or --function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/own_table.py"/>
        <source>{file}: name the column to be learned with --target; the columns are {columns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/csv_table.py"/>
        <source>{file}: row 1: expected one column for input {name}, found {count}; the columns are {columns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/csv_table.py"/>
        <source>{file}: row 1: expected {expected} columns ({names}), found {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/csv_table.py"/>
        <source>{file}: row {row}, column {column}: expected a number, found nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/csv_table.py"/>
        <source>{file}: row {row}, column {column}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/own_table.py"/>
        <source>{file}: there is no column “{column}”; the columns are {columns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/answers.py"/>
        <source>{file}: {row}the forward pass overflows in layer “{layer}”, neuron {neuron}: its value is beyond float32 (3.4e38); try smaller inputs or weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/hints.py"/>
        <source>{file}: {what}: {hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <source>{message} (see {program} --help)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/evaluate.py"/>
        <source>{name} holds no input: give --input with {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/pictures.py"/>
        <source>{name}: expected a name that ends in {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/csv_table.py"/>
        <source>{name}: expected a row of numbers for each sample, found nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/csv_table.py"/>
        <source>{name}: not a CSV file: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/check_lesson.py"/>
        <source>{name}: {fault}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/data_choice.py"/>
        <source>{option} goes with {belongs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/new.py"/>
        <source>{option}: expected a number or names separated by commas, found “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/new.py"/>
        <source>{option}: expected one of {known}, found “{key}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/new.py"/>
        <source>{option}: expected whole numbers from 1 to {limit}, found “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <source>{refusal}; did you mean nnstudio {near}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train.py"/>
        <source>{what} {rest}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
