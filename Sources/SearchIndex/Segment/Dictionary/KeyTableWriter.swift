/// Writes a front-coded table of ascending keys, each with a payload: see ``KeyTable``.
struct KeyTableWriter: ~Copyable {
    /// Keys in a block.
    static let blockLength = 16

    private(set) var count = 0
    private var prefixes: [UInt64] = []
    private var offsets: [UInt64] = []
    private var data: [UInt8] = []
    private var keys: [UInt8] = []
    private var payloads: [UInt8] = []
    private var previous: [UInt8] = []

    init() {}

    /// Whether the next key is the first of its block.
    var isAtBlockStart: Bool { count % Self.blockLength == 0 }

    /// Adds a key, which comes after all before by its bytes; `payload` appends what belongs to it.
    mutating func add(_ key: UnsafeBufferPointer<UInt8>, payload: (inout [UInt8]) -> Void) {
        if isAtBlockStart {
            endBlock()
            prefixes.append(KeyPrefix.of(key))
            Varint.append(UInt64(key.count), to: &keys)
            keys.append(contentsOf: key)
        } else {
            appendSuffix(of: key)
        }
        previous.removeAll(keepingCapacity: true)
        previous.append(contentsOf: key)
        payload(&payloads)
        count += 1
    }

    private mutating func appendSuffix(of key: UnsafeBufferPointer<UInt8>) {
        let shared = previous.withUnsafeBufferPointer { KeyOrder.sharedLength($0, key) }
        let suffix = key.count - shared
        keys.append(UInt8(min(shared, 15) << 4 | min(suffix, 15)))
        if shared >= 15 {
            Varint.append(UInt64(shared - 15), to: &keys)
        }
        if suffix >= 15 {
            Varint.append(UInt64(suffix - 15), to: &keys)
        }
        keys.append(contentsOf: UnsafeBufferPointer(rebasing: key[shared...]))
    }

    private mutating func endBlock() {
        guard !keys.isEmpty else { return }
        offsets.append(UInt64(data.count))
        Varint.append(UInt64(keys.count), to: &data)
        data.append(contentsOf: keys)
        data.append(contentsOf: payloads)
        keys.removeAll(keepingCapacity: true)
        payloads.removeAll(keepingCapacity: true)
    }

    /// Appends the table, to begin at a multiple of 8 bytes, and forgets it.
    mutating func finish(into bytes: inout [UInt8]) throws(IndexError) {
        endBlock()
        offsets.append(UInt64(data.count))
        guard data.count < Int(UInt32.max), count < Int(UInt32.max) else {
            throw IndexError(code: .full, message: "A dictionary is longer than 4 GiB; use smaller segments.")
        }
        bytes.reserveCapacity(bytes.count + 8 + prefixes.count * 12 + data.count)
        for place in stride(from: 0, to: prefixes.count, by: KeyTable.groupLength) {
            bytes.append(littleEndian: prefixes[place])
        }
        for prefix in prefixes {
            bytes.append(littleEndian: prefix)
        }
        for offset in offsets {
            bytes.append(littleEndian: UInt32(offset))
        }
        bytes.append(contentsOf: data)
        self = KeyTableWriter()
    }
}
