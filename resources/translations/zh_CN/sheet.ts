<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Preview</name>
    <message>
        <location filename="../../../nnstudio/ui/sheet/preview.py"/>
        <source>Preview of the pages</source>
        <translation>页面预览</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <location filename="../../../nnstudio/ui/sheet/pages.py"/>
        <source>A forward pass by hand</source>
        <translation>手工计算一次前向传播</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/shares.py"/>
        <source>All together 1, but for the rounding:</source>
        <translation>合计应为 1，因舍入而得：</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/pages.py"/>
        <source>Answer key</source>
        <translation>答案</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/shares.py"/>
        <source>Check: all together</source>
        <translation>检验：合计</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/sums.py"/>
        <source>Cut:</source>
        <translation>已断开：</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/pages.py"/>
        <source>Date:</source>
        <translation>日期：</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/pages.py"/>
        <source>For checking what a calculator says: z in steps of 0.1, the tenths at the head of the columns.</source>
        <translation>用来核对计算器的结果：z 每隔 0.1 取一个值，列头是十分位。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/pages.py"/>
        <source>From z to probabilities</source>
        <translation>从 z 到概率</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/pages.py"/>
        <source>Given:</source>
        <translation>已知：</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/words.py"/>
        <source>Hidden {number}</source>
        <translation>隐藏层 {number}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/diagram.py"/>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/pages.py"/>
        <source>Name:</source>
        <translation>姓名：</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/sums.py"/>
        <source>No bias</source>
        <translation>无偏置</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/pages.py"/>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/pages.py"/>
        <source>Round every result (each product, sum, value of a function and quotient) to 1 decimal, halves away from 0, and go on with the rounded number. Weights, biases and x are rounded already.</source>
        <translation>每一步的结果（乘积、和、函数值、商）都四舍五入到小数点后 1 位，再用舍入后的数往下算。权重、偏置和 x 已经舍入过。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/pages.py"/>
        <source>Round every result (each product, sum, value of a function and quotient) to {decimals} decimals, halves away from 0, and go on with the rounded number. Weights, biases and x are rounded already.</source>
        <translation>每一步的结果（乘积、和、函数值、商）都四舍五入到小数点后 {decimals} 位，再用舍入后的数往下算。权重、偏置和 x 已经舍入过。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/pages.py"/>
        <source>Tables of values</source>
        <translation>函数值表</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/shares.py"/>
        <source>The largest z is taken away from all of them first, which changes no p:</source>
        <translation>先从每个 z 里减去最大的 z，各个 p 不会变：</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/pages.py"/>
        <source>The network decides for the class with the largest p:</source>
        <translation>p 最大的类别就是网络的判断：</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/pages.py"/>
        <source>The network decides for {second} if p is 0.5 or more, else for {first}:</source>
        <translation>p 不小于 0.5 时，网络判断为 {second}，否则为 {first}：</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/pages.py"/>
        <source>The program calculates with all digits and gets {values}.</source>
        <translation>程序用全部位数计算，得到 {values}。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/pages.py"/>
        <source>The row has the first digits of z, the column the last one.</source>
        <translation>行是 z 的前几位数字，列是最后一位。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/functions.py"/>
        <source>f(z) = {right} from z = 0 on, {left} below</source>
        <translation>z ≥ 0 时 f(z) = {right}，否则为 {left}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/functions.py"/>
        <source>f(z) = {right} where z is above 0, else {left}</source>
        <translation>z &gt; 0 时 f(z) = {right}，否则为 {left}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/value_tables.py"/>
        <source>from {z} on eᶻ = 0</source>
        <translation>从 {z} 起 eᶻ = 0</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/value_tables.py"/>
        <source>from {z} on f(z) = z</source>
        <translation>从 {z} 起 f(z) = z</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/value_tables.py"/>
        <source>from {z} on f(z) = {value}</source>
        <translation>从 {z} 起 f(z) = {value}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/value_tables.py"/>
        <source>from {z} on {name}(z) = 1</source>
        <translation>从 {z} 起 {name}(z) = 1</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/sums.py"/>
        <source>product</source>
        <translation>乘积</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/sums.py"/>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/pages.py"/>
        <source>{value}, scaled</source>
        <translation>{value}，已缩放</translation>
    </message>
</context>
<context>
    <name>SheetCommands</name>
    <message>
        <location filename="../../../nnstudio/ui/sheet/commands.py"/>
        <source>&amp;Hand-calculation sheet…</source>
        <translation>手工计算单(&amp;H)…</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message numerus="yes">
        <location filename="../../../nnstudio/ui/sheet/dialog.py"/>
        <source>%n page(s)</source>
        <translation>
            <numerusform>共 %n 页</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/dialog.py"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/dialog.py"/>
        <source>Hand-calculation sheet</source>
        <translation>手工计算单</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/dialog.py"/>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/dialog.py"/>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/dialog.py"/>
        <source>Save PDF…</source>
        <translation>保存 PDF…</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/dialog.py"/>
        <source>Save the sheet</source>
        <translation>保存计算单</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/dialog.py"/>
        <source>Saved as {name}</source>
        <translation>已保存为 {name}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/dialog.py"/>
        <source>Sent to the printer</source>
        <translation>已发送到打印机</translation>
    </message>
</context>
<context>
    <name>SheetForm</name>
    <message>
        <location filename="../../../nnstudio/ui/sheet/form.py"/>
        <source>Answer key at the end</source>
        <translation>末尾附答案</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/form.py"/>
        <source>Blanks</source>
        <translation>留空</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/form.py"/>
        <source>Calculation</source>
        <translation>计算</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/form.py"/>
        <source>Decimals</source>
        <translation>小数位数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/form.py"/>
        <source>Head</source>
        <translation>页眉</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/form.py"/>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/form.py"/>
        <source>Line for name and date</source>
        <translation>姓名和日期栏</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/form.py"/>
        <source>Numbers</source>
        <translation>填好</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/form.py"/>
        <source>Numbers of x</source>
        <translation>x 的值</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/form.py"/>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/form.py"/>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/form.py"/>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/form.py"/>
        <source>Tables of values</source>
        <translation>函数值表</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/form.py"/>
        <source>Take from the canvas</source>
        <translation>取画布上的值</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/sheet/form.py"/>
        <source>Title</source>
        <translation>标题</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <location filename="../../../nnstudio/ui/sheet/printing.py"/>
        <source>{name}: nothing could be printed</source>
        <translation>{name}：无法打印</translation>
    </message>
</context>
</TS>
