<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ClassCommands</name>
    <message>
        <location filename="../../../nnstudio/ui/classroom/commands.py"/>
        <source>&amp;Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/classroom/commands.py"/>
        <source>&amp;Lock parts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/classroom/commands.py"/>
        <source>&amp;Paste a network…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/classroom/commands.py"/>
        <source>&amp;Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/classroom/commands.py"/>
        <source>Copied as text of {count} characters: paste it into a chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/classroom/commands.py"/>
        <source>Lock parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/classroom/commands.py"/>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/classroom/commands.py"/>
        <source>The whole network as a line of text, to be pasted into a chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/classroom/commands.py"/>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockDialog</name>
    <message>
        <location filename="../../../nnstudio/ui/classroom/lock_dialog.py"/>
        <source>Free in places: {places}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/classroom/lock_dialog.py"/>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/classroom/lock_dialog.py"/>
        <source>Lock parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/classroom/lock_dialog.py"/>
        <source>Tick all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/classroom/lock_dialog.py"/>
        <source>Tick none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/classroom/lock_dialog.py"/>
        <source>What isn't ticked is locked from now on, here too, and in the file once it is saved. x on the canvas stays free. This is a fence, not a wall: there is no password, and “Unlock” takes it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/classroom/lock_dialog.py"/>
        <source>What may whoever opens this file change?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockSign</name>
    <message>
        <location filename="../../../nnstudio/ui/classroom/lock_sign.py"/>
        <source>Locked by the file's author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/classroom/lock_sign.py"/>
        <source>Parts of this network can't be changed. Click to unlock them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <location filename="../../../nnstudio/ui/classroom/paste_dialog.py"/>
        <source>Hidden layers: {activations}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/classroom/paste_dialog.py"/>
        <source>Layers: {sizes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/classroom/paste_dialog.py"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/classroom/paste_dialog.py"/>
        <source>Output head: {head}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/classroom/paste_dialog.py"/>
        <source>Paste a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/classroom/paste_dialog.py"/>
        <source>Paste the text that somebody copied with “Copy as text”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/classroom/paste_dialog.py"/>
        <source>Text with a network in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/classroom/paste_dialog.py"/>
        <source>with data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/classroom/paste_dialog.py"/>
        <source>{count} parameters</source>
        <translation>{count} 个参数</translation>
    </message>
</context>
</TS>
