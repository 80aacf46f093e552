<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>RaceView</name>
    <message numerus="yes">
        <location filename="../../../nnstudio/ui/compare/race_view.py"/>
        <source>Ahead after %n epoch(s)</source>
        <translation>
            <numerusform>Ahead after %n epoch</numerusform>
            <numerusform>Ahead after %n epochs</numerusform>
        </translation>
    </message>
</context>
</TS>
