<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Counters</name>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/counters.py"/>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/counters.py"/>
        <source>Epoch {epoch}, loss {loss}, test loss {test}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/counters.py"/>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/counters.py"/>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GradientWindow</name>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/gradient_window.py"/>
        <source>Backpropagation is compared with central differences in float64, on {count} of the training samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/gradient_window.py"/>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/gradient_window.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/gradient_window.py"/>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/gradient_window.py"/>
        <source>Errors by layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/gradient_window.py"/>
        <source>Gradient check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/gradient_window.py"/>
        <source>Largest relative error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/gradient_window.py"/>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/gradient_window.py"/>
        <source>There are no data that fit, so {count} random samples are used. Backpropagation is compared with central differences in float64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/gradient_window.py"/>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/gradient_window.py"/>
        <source>agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/gradient_window.py"/>
        <source>agrees roughly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/gradient_window.py"/>
        <source>checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/gradient_window.py"/>
        <source>differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/gradient_window.py"/>
        <source>differs at a kink of {name}, where differences mean nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/gradient_window.py"/>
        <source>nothing to compare: {name} has no gradient</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/pace.py"/>
        <source>{count} batches/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/pace.py"/>
        <source>{count} epochs/s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayButton</name>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/play_button.py"/>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/play_button.py"/>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineBar</name>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/timeline.py"/>
        <source>Arrows go to another moment of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/timeline.py"/>
        <source>Epoch {epoch} · loss {loss}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/timeline.py"/>
        <source>Timeline: epoch {epoch} of {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingCommands</name>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/commands.py"/>
        <source>&amp;Check the gradients…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/commands.py"/>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/commands.py"/>
        <source>&amp;Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/commands.py"/>
        <source>&amp;Reset to the same initial weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/commands.py"/>
        <source>&amp;Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/commands.py"/>
        <source>1 batch a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/commands.py"/>
        <source>As fast as possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/commands.py"/>
        <source>Choose a starting point first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/commands.py"/>
        <source>New initial &amp;weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/commands.py"/>
        <source>Pause (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/commands.py"/>
        <source>Step: one &amp;batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/commands.py"/>
        <source>Step: one &amp;epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/commands.py"/>
        <source>Step: one &amp;layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/commands.py"/>
        <source>Train for one epoch (Ctrl+F10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/commands.py"/>
        <source>Train the network (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/commands.py"/>
        <source>Train with one batch (F10), with Shift one epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/commands.py"/>
        <source>Walk through one batch layer by layer, forward and backward (F11)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/commands.py"/>
        <source>{count} batches a second</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingMessages</name>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/messages.py"/>
        <source>Lower the learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/messages.py"/>
        <source>Lower the learning rate to {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/messages.py"/>
        <source>New initial weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/messages.py"/>
        <source>Standardize the inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/messages.py"/>
        <source>Start again with a learning rate of {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/messages.py"/>
        <source>Training stopped: {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/transport.py"/>
        <source>Back to the initial weights (Ctrl+Shift+R), with Shift to new ones (Ctrl+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/transport.py"/>
        <source>New initial weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/transport.py"/>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/transport.py"/>
        <source>Same initial weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/transport.py"/>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/transport.py"/>
        <source>Speed: {speed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/transport.py"/>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/transport.py"/>
        <source>These are the initial weights; Shift+click draws new ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/transport.py"/>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/transport.py"/>
        <source>{count}/s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Aside</name>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/timeline.py"/>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/timeline.py"/>
        <source>Continue from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/timeline.py"/>
        <source>Forget what came after this moment, and train on from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/training_bar/timeline.py"/>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
