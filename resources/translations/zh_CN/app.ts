<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>FaultHandler</name>
    <message>
        <location filename="../../../nnstudio/app.py"/>
        <source>A copy of it is kept in {path}</source>
        <translation>已在 {path} 保存一份副本</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/app.py"/>
        <source>A fault in NN Studio</source>
        <translation>NN Studio 出现故障</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/app.py"/>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/app.py"/>
        <source>Something went wrong inside the program. Your network is still open.</source>
        <translation>程序内部出了问题。你的网络仍然开着。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/app.py"/>
        <source>The details are in {path}</source>
        <translation>详细信息在 {path}</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <location filename="../../../nnstudio/app.py"/>
        <source>NN Studio met a fault last time. A copy of the network was kept.</source>
        <translation>NN Studio 上次出现了故障。网络的一份副本已经保存。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/app.py"/>
        <source>Open the copy</source>
        <translation>打开副本</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <location filename="../../../nnstudio/wording.py"/>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/app.py"/>
        <source>--size: the window can't be {width} x {height}; it takes at least {least_width} x {least_height}</source>
        <translation>--size：窗口不能是 {width} x {height}，至少需要 {least_width} x {least_height}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/wording.py"/>
        <source>Hidden {number}</source>
        <translation>隐藏层 {number}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/wording.py"/>
        <source>a single number</source>
        <translation>单个数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/wording.py"/>
        <source>{first} and {last}</source>
        <translation>{first} 和 {last}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/wording.py"/>
        <source>{first} or {last}</source>
        <translation>{first} 或 {last}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/app.py"/>
        <source>{path}: the picture could not be made</source>
        <translation>{path}：无法生成图片</translation>
    </message>
</context>
</TS>
