/// The forms of a class that count.
struct FormFilter: Sendable {
    private var bits: [UInt64] = []

    mutating func insert(_ form: UInt16) {
        let word = Int(form >> 6)
        while bits.count <= word {
            bits.append(0)
        }
        bits[word] |= 1 << UInt64(form & 63)
    }

    @inline(__always)
    func contains(_ form: UInt16) -> Bool {
        let word = Int(form >> 6)
        return word < bits.count && bits[word] & (1 << UInt64(form & 63)) != 0
    }

    var count: Int { bits.reduce(0) { $0 + $1.nonzeroBitCount } }
}
