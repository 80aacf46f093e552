<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Sheet</name>
    <message>
        <location filename="../../../nnstudio/ui/sheet/shares.py"/>
        <source>Check: all together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/sums.py"/>
        <source>Cut:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/sums.py"/>
        <source>No bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/shares.py"/>
        <source>The largest z is taken away from all of them first, which changes no p:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/functions.py"/>
        <source>f(z) = {right} from z = 0 on, {left} below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/functions.py"/>
        <source>f(z) = {right} where z is above 0, else {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/value_tables.py"/>
        <source>from {z} on eᶻ = 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/value_tables.py"/>
        <source>from {z} on f(z) = z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/value_tables.py"/>
        <source>from {z} on f(z) = {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/value_tables.py"/>
        <source>from {z} on {name}(z) = 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/sums.py"/>
        <source>product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/sums.py"/>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
