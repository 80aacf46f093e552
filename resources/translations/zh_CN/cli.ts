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
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <source>--json goes with --input</source>
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
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <source>--smoke-test takes no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <source>-o goes with --csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/evaluate.py"/>
        <source>-o {file} would overwrite the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/evaluate.py"/>
        <source>-o {file} would overwrite the table of inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <source>Build, understand and take home feed-forward neural networks. Without a command: open the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/evaluate.py"/>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train.py"/>
        <source>It began in layer “{layer}”.</source>
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
        <location filename="../../../nnstudio/cli/train.py"/>
        <source>Nothing was learned, {file} is not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/evaluate.py"/>
        <source>Output ({head})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/evaluate.py"/>
        <source>Prediction: {prediction}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train.py"/>
        <source>R² {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train.py"/>
        <source>The last finite state, after {steps}, is in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train_options.py"/>
        <source>Without --data, --csv and --function the network learns from the data that its file keeps, parted and scaled as before. The file that is written keeps data, scaling and training options, so that the window or this command goes on with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/__init__.py"/>
        <source>a fault in NN Studio, not in your input: {what}; and the log could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/__init__.py"/>
        <source>a fault in NN Studio, not in your input: {what}; the details are in {path}</source>
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
        <location filename="../../../nnstudio/cli/hints.py"/>
        <source>a {head} head of {units}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train.py"/>
        <source>accuracy {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/hints.py"/>
        <source>add {inputs} in the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/hints.py"/>
        <source>add {inputs} in the network, or choose the columns with --inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/help_text.py"/>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train.py"/>
        <source>beyond the numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/check_lesson.py"/>
        <source>challenge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/own_table.py"/>
        <source>columns that no input is named after are left out: {columns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <source>commands without a window (nnstudio COMMAND --help tells more):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <source>compute a network's values for one input or a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <source>draw a network to PNG, SVG or PDF</source>
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
        <location filename="../../../nnstudio/cli/train.py"/>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/option_values.py"/>
        <source>expected a size like 1600x1000, found {text!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/option_values.py"/>
        <source>expected a whole number from {least}, found {text!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/option_values.py"/>
        <source>expected a whole number up to {most}, found {text!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/new.py"/>
        <source>expected at most {limit} {what}, found {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/help_text.py"/>
        <source>expected one argument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/option_values.py"/>
        <source>expected sides from {least} to {most} and at most {megapixels} megapixels, found {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train_options.py"/>
        <source>from 0 (default) to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/hints.py"/>
        <source>give the network {head}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/hints.py"/>
        <source>give the network {head}, or {other}</source>
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
        <location filename="../../../nnstudio/cli/help_text.py"/>
        <source>ignored explicit argument %r</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <source>in pixels (default 1440x900)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <source>in pixels (default 1600x1000)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/__init__.py"/>
        <source>interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train.py"/>
        <source>interrupted in epoch {epoch}, after {steps}; what was learned so far is in {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/help_text.py"/>
        <source>invalid %(type)s value: %(value)r</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/help_text.py"/>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
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
        <location filename="../../../nnstudio/cli/check_lesson.py"/>
        <source>lesson</source>
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
        <location filename="../../../nnstudio/cli/train.py"/>
        <source>loss {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/hints.py"/>
        <source>move or rename the inputs of the network</source>
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
        <location filename="../../../nnstudio/cli/evaluate.py"/>
        <source>none of the classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/help_text.py"/>
        <source>not allowed with argument %s</source>
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
        <location filename="../../../nnstudio/cli/train_options.py"/>
        <source>of the learning rate: constant (default), step:every=30,drop=0.1, cosine:epochs=100,floor=0 or warm_up:epochs=5,start=0.333; a number that isn't given is as here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train_options.py"/>
        <source>of the order of samples, and of points and split where they are new (default 0)</source>
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
        <location filename="../../../nnstudio/cli/help_text.py"/>
        <source>options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train_options.py"/>
        <source>points of your own function: "sin(x)", "x1*x2 - 1"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/data_choice.py"/>
        <source>points that are drawn, as --data circles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/help_text.py"/>
        <source>positional arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <location filename="../../../nnstudio/cli/train_options.py"/>
        <source>print JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/evaluate.py"/>
        <source>probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train_options.py"/>
        <source>put the samples into the file (default: link the table)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/hints.py"/>
        <source>remove {inputs} in the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/hints.py"/>
        <source>rename the classes of the network, or let --relabel do it</source>
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
        <location filename="../../../nnstudio/cli/help_text.py"/>
        <source>show program's version number and exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/help_text.py"/>
        <source>show this help message and exit</source>
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
        <source>take a picture of the whole window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train.py"/>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <location filename="../../../nnstudio/cli/train_options.py"/>
        <source>the file to write (*.nns)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/help_text.py"/>
        <source>the following arguments are required: %s</source>
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
        <location filename="../../../nnstudio/cli/own_table.py"/>
        <source>the numbers in {column} are taken as classes</source>
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
        <location filename="../../../nnstudio/cli/train.py"/>
        <source>the scaling that {file} kept is replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/pictures.py"/>
        <source>the system library {library} is missing; README says which packages have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/__init__.py"/>
        <source>the system refused it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/pictures.py"/>
        <source>there is no display to open a window on; eval, train, check, render and screenshot need none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/__init__.py"/>
        <source>there is not enough memory for this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/train.py"/>
        <source>train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <source>train a network on made-up points or a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <source>unexpected arguments: {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <source>unexpected arguments: {found}; did you mean nnstudio {near}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/help_text.py"/>
        <source>unrecognized arguments: %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/help_text.py"/>
        <source>usage: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <source>validate a network file and give advice on it, or check a lesson</source>
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
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <source>write a fresh network</source>
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
        <location filename="../../../nnstudio/cli/train.py"/>
        <source>{file} is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/kept_samples.py"/>
        <source>{file} isn't any more what it was when it was brought in</source>
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
        <location filename="../../../nnstudio/cli/answers.py"/>
        <source>{file}: row {row}</source>
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
        <location filename="../../../nnstudio/cli/train.py"/>
        <source>{file}: {epochs} in {seconds:.2f} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/evaluate.py"/>
        <source>{file}: {rows}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/new.py"/>
        <source>{file}: {sizes}, {parameters}</source>
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
        <location filename="../../../nnstudio/cli/check.py"/>
        <source>{path}: ok: “{name}”, {sizes}, {head} head, {parameters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/check_lesson.py"/>
        <source>{path}: ok: “{title}”, {kind}, {steps}, {goals}, each reached by its solution; {languages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/answers.py"/>
        <source>{place}: the forward pass overflows in layer “{layer}”, neuron {neuron}: its value is beyond float32 (3.4e38); try smaller inputs or weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <source>{refusal}; did you mean nnstudio {near}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/own_table.py"/>
        <source>{rows} left out, with something missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/arguments.py"/>
        <source>{sentence}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
