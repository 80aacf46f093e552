<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Stepper</name>
    <message>
        <location filename="../../../nnstudio/ui/widgets/stepper.py"/>
        <source>Fewer: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/widgets/stepper.py"/>
        <source>More: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <location filename="../../../nnstudio/ui/widgets/number_field.py"/>
        <source>Must be at least {minimum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/widgets/number_field.py"/>
        <source>Must be from {minimum} to {maximum}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
