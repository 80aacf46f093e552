<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>messages</name>
    <message>
        <location filename="../../../nnstudio/formats/arrays.py"/>
        <source>0 or 1</source>
        <translation>0 或 1</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/arrays.py"/>
        <source>1 or more units</source>
        <translation>1 个或更多神经元</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/registry.py"/>
        <source>NN Studio network</source>
        <translation>NN Studio 网络</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/share_code.py"/>
        <source>Something in the code was changed on its way: copy it once more</source>
        <translation>代码在途中被改动了：请重新复制一次</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/share_code.py"/>
        <source>The code</source>
        <translation>代码</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/share_code.py"/>
        <source>The code is cut off: {found} of its {expected} characters are there. Copy all of it</source>
        <translation>代码不完整：{expected} 个字符中只有 {found} 个。请全部复制</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/share_code.py"/>
        <source>The code is longer than any that NN Studio makes: something in it was changed</source>
        <translation>代码比 NN Studio 生成的都长：其中有内容被改动了</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/share_code.py"/>
        <source>The code was made by a newer NN Studio: get a newer one to read it</source>
        <translation>代码由更新的 NN Studio 生成：请用更新的版本来读取</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/share_code.py"/>
        <source>The data of this network are too large to be copied as text: save it as a file instead</source>
        <translation>这个网络的数据太大，不能复制为文本：请保存为文件</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/share_code.py"/>
        <source>There is no network in this text: a code begins with nns1:</source>
        <translation>这段文本里没有网络：代码以 nns1: 开头</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/share_code.py"/>
        <source>This network is too large to be copied as text: save it as a file instead</source>
        <translation>这个网络太大，不能复制为文本：请保存为文件</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/json_text.py"/>
        <source>a finite number to save</source>
        <translation>可以保存的有限的数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/json_text.py"/>
        <source>a longer one</source>
        <translation>更长的代码</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/nns_reader.py"/>
        <source>a network of version {version}</source>
        <translation>版本 {version} 的网络</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/nns_reader.py"/>
        <source>a number from {minimum:g} to {maximum:g}</source>
        <translation>{minimum:g} 到 {maximum:g} 的数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/json_text.py"/>
        <source>a number of at most 4,300 digits to save</source>
        <translation>最多 4,300 位、可以保存的数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/fields.py"/>
        <source>a number within float32 (at most 3.4028235e+38)</source>
        <translation>float32 范围内的数（最大 3.4028235e+38）</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/nns_writer.py"/>
        <source>a number within float32 to save</source>
        <translation>可以保存的 float32 范围内的数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/disk.py"/>
        <source>a part of the path is a file, not a folder</source>
        <translation>路径中有一部分是文件，不是文件夹</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/fields.py"/>
        <source>an empty file</source>
        <translation>空文件</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/arrays.py"/>
        <source>another key</source>
        <translation>另一个键</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/nns_reader.py"/>
        <source>at most {limit:,} parameters</source>
        <translation>最多 {limit:,} 个参数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/arrays.py"/>
        <source>at most {limit:,} units</source>
        <translation>最多 {limit:,} 个神经元</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/fields.py"/>
        <source>at most {limit:,} values</source>
        <translation>最多 {limit:,} 个值</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/fields.py"/>
        <source>at most {limit:,} values in all parts that are kept as they are</source>
        <translation>原样保留的各部分合计最多 {limit:,} 个值</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/nns_writer.py"/>
        <source>at most {limit:,} {what} to save</source>
        <translation>最多 {limit:,} 个可以保存的{what}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/json_text.py"/>
        <source>at most {limit} levels of nesting to save</source>
        <translation>最多 {limit} 层、可以保存的嵌套</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/nns_reader.py"/>
        <source>at most {limit}, the newest that NN Studio {newest} reads</source>
        <translation>最多 {limit}，这是 NN Studio {newest} 能读取的最新版本</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/fields.py"/>
        <source>at most {most:,} {key}</source>
        <translation>最多 {most:,} 个{key}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/arrays.py"/>
        <source>dtype, shape and base64 only</source>
        <translation>只有 dtype、shape 和 base64</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/fields.py"/>
        <source>expected '"'</source>
        <translation>应为 '"'</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/fields.py"/>
        <source>expected ',' or ']'</source>
        <translation>应为 ',' 或 ']'</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/fields.py"/>
        <source>expected ',' or '}'</source>
        <translation>应为 ',' 或 '}'</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/fields.py"/>
        <source>expected ':'</source>
        <translation>应为 ':'</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/nns_writer.py"/>
        <source>extra keys that are not the format's own to save</source>
        <translation>可以保存的、不属于本格式自身的附加键</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/fields.py"/>
        <source>half of a surrogate pair ({half})</source>
        <translation>半个代理对（{half}）</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/json_text.py"/>
        <source>half of one (U+{code:04X})</source>
        <translation>半个字符（U+{code:04X}）</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/fields.py"/>
        <source>invalid character</source>
        <translation>无效的字符</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/fields.py"/>
        <source>invalid escaped character</source>
        <translation>无效的转义字符</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/fields.py"/>
        <source>invalid number</source>
        <translation>无效的数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/fields.py"/>
        <source>invalid utf-16 surrogate pair</source>
        <translation>无效的 UTF-16 代理对</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/disk.py"/>
        <source>is a folder, not a file</source>
        <translation>是文件夹，不是文件</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/scan.py"/>
        <source>line {line}, column {column}</source>
        <translation>第 {line} 行，第 {column} 列</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/nns_reader.py"/>
        <source>min below max</source>
        <translation>min 小于 max</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/nns_reader.py"/>
        <source>min {low!r} and max {high!r}</source>
        <translation>min {low!r} 和 max {high!r}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/arrays.py"/>
        <location filename="../../../nnstudio/formats/fields.py"/>
        <location filename="../../../nnstudio/formats/json_text.py"/>
        <location filename="../../../nnstudio/formats/nns_reader.py"/>
        <source>more</source>
        <translation>更多</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/nns_reader.py"/>
        <source>no names</source>
        <translation>没有名称</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/disk.py"/>
        <source>no permission</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/fields.py"/>
        <source>object keys must be strings</source>
        <translation>对象的键必须是文本</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/arrays.py"/>
        <source>rows of {numbers}</source>
        <translation>若干行 {numbers}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/fields.py"/>
        <location filename="../../../nnstudio/formats/nns_reader.py"/>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <location filename="../../../nnstudio/lessons/solution.py"/>
        <source>something else</source>
        <translation>别的内容</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/json_text.py"/>
        <source>text as a key to save</source>
        <translation>可以保存的文本键</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/json_text.py"/>
        <source>text, a number, a list or an object to save</source>
        <translation>可以保存的文本、数、列表或对象</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/disk.py"/>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/disk.py"/>
        <source>the disk is read-only</source>
        <translation>磁盘是只读的</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/disk.py"/>
        <source>the disk quota is used up</source>
        <translation>磁盘配额已用完</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/disk.py"/>
        <source>the disk reports an error</source>
        <translation>磁盘报告出错</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/disk.py"/>
        <source>the file would be larger than the system allows</source>
        <translation>文件会超出系统允许的大小</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/disk.py"/>
        <source>the link leads round in a circle</source>
        <translation>链接绕成了一圈</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/disk.py"/>
        <source>the name holds a character that no file name may hold</source>
        <translation>名称中有文件名不能用的字符</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/disk.py"/>
        <source>the name is too long</source>
        <translation>名称太长</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/__init__.py"/>
        <location filename="../../../nnstudio/formats/disk.py"/>
        <source>the system refused it</source>
        <translation>系统拒绝了</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/fields.py"/>
        <source>trailing characters</source>
        <translation>后面有多余的字符</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/fields.py"/>
        <source>trailing comma in array</source>
        <translation>列表末尾有多余的逗号</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/fields.py"/>
        <source>trailing comma in object</source>
        <translation>对象末尾有多余的逗号</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/fields.py"/>
        <source>whole characters</source>
        <translation>完整的字符</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/json_text.py"/>
        <source>whole characters to save</source>
        <translation>可以保存的完整字符</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/arrays.py"/>
        <source>{characters:,} characters ({shape} float32)</source>
        <translation>{characters:,} 个字符（{shape} float32）</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/nns_reader.py"/>
        <source>{count} ({key} with {units})</source>
        <translation>{count}（{key}，{units}）</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/nns_reader.py"/>
        <source>{count} name</source>
        <translation>{count} 个名称</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/nns_reader.py"/>
        <source>{count} names</source>
        <translation>{count} 个名称</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/nns_reader.py"/>
        <source>{count} unit</source>
        <translation>{count} 个神经元</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/nns_reader.py"/>
        <source>{count} units</source>
        <translation>{count} 个神经元</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/nns_reader.py"/>
        <source>{known} (for {activation})</source>
        <translation>{known}（{activation} 的参数）</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/nns_reader.py"/>
        <source>{least} or more units for {key}</source>
        <translation>{key} 需要 {least} 个或更多神经元</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/fields.py"/>
        <source>{least} to {most:,} {key}</source>
        <translation>{least} 到 {most:,} 个{key}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/nns_reader.py"/>
        <source>{names} (one a unit)</source>
        <translation>{names}（每个神经元一个）</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/nns_reader.py"/>
        <source>{name}: $.network: {reason}</source>
        <translation>{name}：$.network：{reason}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/registry.py"/>
        <source>{name}: a network file that can be read ends in {endings}</source>
        <translation>{name}：可以读取的网络文件以 {endings} 结尾</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/registry.py"/>
        <source>{name}: a network file that can be written ends in {endings}</source>
        <translation>{name}：可以写入的网络文件以 {endings} 结尾</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/disk.py"/>
        <source>{name}: can't be read: {reason}</source>
        <translation>{name}：无法读取：{reason}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/disk.py"/>
        <source>{name}: can't be written: there is no folder {folder}</source>
        <translation>{name}：无法写入：没有文件夹 {folder}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/disk.py"/>
        <source>{name}: can't be written: {reason}</source>
        <translation>{name}：无法写入：{reason}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/nns_writer.py"/>
        <source>{name}: expected at most {limit} MiB to save, found {size} MiB</source>
        <translation>{name}：最多可以保存 {limit} MiB，这里是 {size} MiB</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/disk.py"/>
        <source>{name}: expected at most {limit} bytes ({mebibytes} MiB), found {size} bytes</source>
        <translation>{name}：最多 {limit} 字节（{mebibytes} MiB），这里是 {size} 字节</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/scan.py"/>
        <source>{name}: expected at most {limit} keys, found more</source>
        <translation>{name}：最多 {limit} 个键，这里更多</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/scan.py"/>
        <source>{name}: expected at most {limit} levels of nesting, found more</source>
        <translation>{name}：最多 {limit} 层嵌套，这里更多</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/scan.py"/>
        <source>{name}: expected at most {limit} objects, found more</source>
        <translation>{name}：最多 {limit} 个对象，这里更多</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/fields.py"/>
        <source>{name}: expected more, found the end of the file: it is cut off, or a bracket or quote is not closed</source>
        <translation>{name}：后面应该还有内容，但文件到此结束：文件不完整，或者有括号、引号没有闭合</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/disk.py"/>
        <source>{name}: is a device or a pipe, not a file</source>
        <translation>{name}：是设备或管道，不是文件</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/disk.py"/>
        <source>{name}: is a folder, not a file</source>
        <translation>{name}：是文件夹，不是文件</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/share_code.py"/>
        <source>{name}: its numbers don't fit its layers</source>
        <translation>{name}：数值与各层不相符</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/disk.py"/>
        <source>{name}: the current folder was removed; go to another one, or give the whole path</source>
        <translation>{name}：当前文件夹已被移除；请到另一个文件夹，或给出完整路径</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/disk.py"/>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <source>{name}: there is no such file in {folder}</source>
        <translation>{name}：{folder} 中没有这个文件</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/share_code.py"/>
        <source>{name}: what it holds can't be unpacked</source>
        <translation>{name}：内容无法解开</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/share_code.py"/>
        <source>{name}: what it holds is larger than any network that NN Studio copies</source>
        <translation>{name}：内容比 NN Studio 能复制的任何网络都大</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/fields.py"/>
        <source>{name}: {place}: expected JSON text in UTF-8, found byte {byte}</source>
        <translation>{name}：{place}：应为 UTF-8 的 JSON 文本，这里有字节 {byte}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/scan.py"/>
        <source>{name}: {place}: expected every key once, found {key} twice</source>
        <translation>{name}：{place}：每个键只能出现一次，这里 {key} 出现两次</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/fields.py"/>
        <source>{name}: {place}: not valid JSON ({reason})</source>
        <translation>{name}：{place}：不是有效的 JSON（{reason}）</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/fields.py"/>
        <source>{name}: {place}: not valid JSON: {reason}</source>
        <translation>{name}：{place}：不是有效的 JSON：{reason}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/arrays.py"/>
        <source>{numbers} (one a unit)</source>
        <translation>{numbers}（每个神经元一个）</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/arrays.py"/>
        <source>{numbers} in {rows}</source>
        <translation>{rows}中的{numbers}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/nns_reader.py"/>
        <source>{oldest} to {limit}</source>
        <translation>{oldest} 到 {limit}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/arrays.py"/>
        <source>{shape} (units x inputs)</source>
        <translation>{shape}（神经元 x 输入）</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/formats/nns_reader.py"/>
        <source>{version}: get a newer NN Studio</source>
        <translation>{version}：请使用更新的 NN Studio</translation>
    </message>
</context>
</TS>
