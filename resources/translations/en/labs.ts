<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CollapseLab</name>
    <message numerus="yes">
        <location filename="../../../nnstudio/ui/labs/collapse_lab.py"/>
        <source>Over %n random x; the data don't fit or there are none.</source>
        <translation>
            <numerusform>Over %n random x; the data don't fit or there are none.</numerusform>
            <numerusform>Over %n random x; the data don't fit or there are none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../nnstudio/ui/labs/collapse_lab.py"/>
        <source>Over %n training sample(s).</source>
        <translation>
            <numerusform>Over %n training sample.</numerusform>
            <numerusform>Over %n training samples.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GradientsLab</name>
    <message numerus="yes">
        <location filename="../../../nnstudio/ui/labs/gradients_lab.py"/>
        <source>%n neuron(s) are never active now: no gradient comes through them, and they stay as they are.</source>
        <translation>
            <numerusform>%n neuron is never active now: no gradient comes through it, and it stays as it is.</numerusform>
            <numerusform>%n neurons are never active now: no gradient comes through them, and they stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../nnstudio/ui/labs/gradients_lab.py"/>
        <source>Taken on %n training sample(s), with the same weights throughout.</source>
        <translation>
            <numerusform>Taken on %n training sample, with the same weights throughout.</numerusform>
            <numerusform>Taken on %n training samples, with the same weights throughout.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../nnstudio/ui/labs/gradients_lab.py"/>
        <source>There are no data that fit: taken on %n random x with random targets.</source>
        <translation>
            <numerusform>There are no data that fit: taken on %n random x with random targets.</numerusform>
            <numerusform>There are no data that fit: taken on %n random x with random targets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../nnstudio/ui/labs/gradients_lab.py"/>
        <source>With %n hidden layer(s) there is little to see: gradients shrink from layer to layer.</source>
        <translation>
            <numerusform>With %n hidden layer there is little to see: gradients shrink from layer to layer.</numerusform>
            <numerusform>With %n hidden layers there is little to see: gradients shrink from layer to layer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeadsLab</name>
    <message numerus="yes">
        <location filename="../../../nnstudio/ui/labs/heads_lab.py"/>
        <source>%n more aren't shown.</source>
        <translation>
            <numerusform>%n more isn't shown.</numerusform>
            <numerusform>%n more aren't shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../nnstudio/ui/labs/heads_lab.py"/>
        <source>Mean of %n training sample(s)</source>
        <translation>
            <numerusform>Mean of %n training sample</numerusform>
            <numerusform>Mean of %n training samples</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LayerLab</name>
    <message numerus="yes">
        <location filename="../../../nnstudio/ui/labs/layer_lab.py"/>
        <source>%n random x, a row each: still one product</source>
        <translation>
            <numerusform>%n random x, a row each: still one product</numerusform>
            <numerusform>%n random x, a row each: still one product</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../nnstudio/ui/labs/layer_lab.py"/>
        <source>%n sample(s) of the data, a row each: still one product</source>
        <translation>
            <numerusform>%n sample of the data, a row each: still one product</numerusform>
            <numerusform>%n samples of the data, a row each: still one product</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RaceSection</name>
    <message numerus="yes">
        <location filename="../../../nnstudio/ui/labs/race_section.py"/>
        <source>%n epoch(s)</source>
        <translation>
            <numerusform>%n epoch</numerusform>
            <numerusform>%n epochs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunSection</name>
    <message numerus="yes">
        <location filename="../../../nnstudio/ui/labs/run_section.py"/>
        <source>%n more layer(s)</source>
        <translation>
            <numerusform>%n more layer</numerusform>
            <numerusform>%n more layers</numerusform>
        </translation>
    </message>
</context>
</TS>
