<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Stepper</name>
    <message>
        <location filename="../../../nnstudio/ui/widgets/stepper.py"/>
        <source>Fewer: {what}</source>
        <translation>减少：{what}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/widgets/stepper.py"/>
        <source>More: {what}</source>
        <translation>增加：{what}</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <location filename="../../../nnstudio/ui/widgets/number_field.py"/>
        <source>Must be at least {minimum}</source>
        <translation>至少应为 {minimum}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/widgets/number_field.py"/>
        <source>Must be from {minimum} to {maximum}</source>
        <translation>应在 {minimum} 和 {maximum} 之间</translation>
    </message>
</context>
</TS>
