<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>LessonTile</name>
    <message numerus="yes">
        <location filename="../../../nnstudio/ui/lessons/gallery_tile.py"/>
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message numerus="yes">
        <location filename="../../../nnstudio/ui/lessons/step_page.py"/>
        <source>%n hint(s) left</source>
        <translation>
            <numerusform>%n hint left</numerusform>
            <numerusform>%n hints left</numerusform>
        </translation>
    </message>
</context>
</TS>
