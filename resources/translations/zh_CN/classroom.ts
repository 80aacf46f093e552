<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ClassCommands</name>
    <message>
        <location filename="../../../nnstudio/ui/classroom/commands.py"/>
        <source>&amp;Copy as text</source>
        <translation>复制为文本(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/classroom/commands.py"/>
        <source>&amp;Lock parts…</source>
        <translation>锁定部分内容(&amp;L)…</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/classroom/commands.py"/>
        <source>&amp;Paste a network…</source>
        <translation>粘贴网络(&amp;P)…</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/classroom/commands.py"/>
        <source>&amp;Unlock</source>
        <translation>解锁(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/classroom/commands.py"/>
        <source>Copied as text of {count} characters: paste it into a chat</source>
        <translation>已复制为 {count} 个字符的文本，可以粘贴到聊天里</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/classroom/commands.py"/>
        <source>Lock parts</source>
        <translation>锁定部分内容</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/classroom/commands.py"/>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/classroom/commands.py"/>
        <source>The whole network as a line of text, to be pasted into a chat</source>
        <translation>整个网络变成一行文本，可以粘贴到聊天里</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/classroom/commands.py"/>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
</context>
<context>
    <name>LockDialog</name>
    <message>
        <location filename="../../../nnstudio/ui/classroom/lock_dialog.py"/>
        <source>Free in places: {places}</source>
        <translation>只有这些地方可以改：{places}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/classroom/lock_dialog.py"/>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/classroom/lock_dialog.py"/>
        <source>Lock parts</source>
        <translation>锁定部分内容</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/classroom/lock_dialog.py"/>
        <source>Tick all</source>
        <translation>全部勾选</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/classroom/lock_dialog.py"/>
        <source>Tick none</source>
        <translation>全部取消</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/classroom/lock_dialog.py"/>
        <source>What isn't ticked is locked from now on, here too, and in the file once it is saved. x on the canvas stays free. This is a fence, not a wall: there is no password, and “Unlock” takes it away.</source>
        <translation>没有勾选的部分从现在起锁定，这里也一样；保存后文件里也是如此。画布上的 x 始终可以改。这是一道栅栏，不是一堵墙：没有密码，用“解锁”就能取消。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/classroom/lock_dialog.py"/>
        <source>What may whoever opens this file change?</source>
        <translation>打开这个文件的人可以改什么？</translation>
    </message>
</context>
<context>
    <name>LockSign</name>
    <message>
        <location filename="../../../nnstudio/ui/classroom/lock_sign.py"/>
        <source>Locked by the file's author</source>
        <translation>文件作者已锁定</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/classroom/lock_sign.py"/>
        <source>Parts of this network can't be changed. Click to unlock them.</source>
        <translation>这个网络有些部分不能改。点击可以解锁。</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <location filename="../../../nnstudio/ui/classroom/paste_dialog.py"/>
        <source>Hidden layers: {activations}</source>
        <translation>隐藏层：{activations}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/classroom/paste_dialog.py"/>
        <source>Layers: {sizes}</source>
        <translation>各层：{sizes}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/classroom/paste_dialog.py"/>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/classroom/paste_dialog.py"/>
        <source>Output head: {head}</source>
        <translation>输出层：{head}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/classroom/paste_dialog.py"/>
        <source>Paste a network</source>
        <translation>粘贴网络</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/classroom/paste_dialog.py"/>
        <source>Paste the text that somebody copied with “Copy as text”.</source>
        <translation>把别人用“复制为文本”得到的文本粘贴到这里。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/classroom/paste_dialog.py"/>
        <source>Text with a network in it</source>
        <translation>含有网络的文本</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/classroom/paste_dialog.py"/>
        <source>with data</source>
        <translation>带数据</translation>
    </message>
</context>
</TS>
