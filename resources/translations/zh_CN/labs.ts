<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>LabView</name>
    <message>
        <location filename="../../../nnstudio/ui/labs/lab_view.py"/>
        <source>Lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/lab_view.py"/>
        <source>Which lab</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberBoard</name>
    <message>
        <location filename="../../../nnstudio/ui/labs/number_board.py"/>
        <source>Copy LaTeX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/number_board.py"/>
        <source>Drag right for more, left for less · Shift for fine steps · Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/labs/number_board.py"/>
        <source>Value of {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <location filename="../../../nnstudio/labs/sheet.py"/>
        <source>A number of this network is too large for a calculation by hand: {value:.3g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/labs/sheet.py"/>
        <source>A sheet has 1 to 4 decimals, found {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/labs/sheet.py"/>
        <source>This network has {found} neurons. A sheet to be filled in by hand takes {limit} at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/labs/sheet.py"/>
        <location filename="../../../nnstudio/ui/workspace.py"/>
        <source>x needs {count} finite numbers, one an input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/labs/sheet.py"/>
        <source>{layer} has {found} products in each sum. A sheet to be filled in by hand takes {limit} at most.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
