<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Sheet</name>
    <message>
        <location filename="../../../nnstudio/ui/sheet/pages.py"/>
        <source>A forward pass by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/shares.py"/>
        <source>All together 1, but for the rounding:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/pages.py"/>
        <source>Answer key</source>
        <translation type="unfinished"></translation>
    </message>
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
        <location filename="../../../nnstudio/ui/sheet/pages.py"/>
        <source>Date:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/pages.py"/>
        <source>For checking what a calculator says: z in steps of 0.1, the tenths at the head of the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/pages.py"/>
        <source>From z to probabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/pages.py"/>
        <source>Given:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/diagram.py"/>
        <source>Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/pages.py"/>
        <source>Linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/pages.py"/>
        <source>Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/sums.py"/>
        <source>No bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/pages.py"/>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/pages.py"/>
        <source>Round every result (each product, sum, value of a function and quotient) to 1 decimal, halves away from 0, and go on with the rounded number. Weights, biases and x are rounded already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/pages.py"/>
        <source>Round every result (each product, sum, value of a function and quotient) to {decimals} decimals, halves away from 0, and go on with the rounded number. Weights, biases and x are rounded already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/pages.py"/>
        <source>Tables of values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/shares.py"/>
        <source>The largest z is taken away from all of them first, which changes no p:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/pages.py"/>
        <source>The network decides for the class with the largest p:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/pages.py"/>
        <source>The network decides for {second} if p is 0.5 or more, else for {first}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/pages.py"/>
        <source>The program calculates with all digits and gets {values}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/pages.py"/>
        <source>The row has the first digits of z, the column the last one.</source>
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
    <message>
        <location filename="../../../nnstudio/ui/sheet/pages.py"/>
        <source>{value}, scaled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <location filename="../../../nnstudio/ui/sheet/printing.py"/>
        <source>{name}: nothing could be printed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
