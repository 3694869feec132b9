/// How far a cursor has decoded its current block; places are in bytes of the list or, in a tail, in bits.
struct PostingsBlockState {
    static let unknown = -1

    var frequencyPlace = Self.unknown
    /// Known once frequencies are decoded.
    var fieldPlace = Self.unknown
    var hasWeighted = false

    /// Positions of the document of this index begin at this bit of the positions, after so many positions of the block.
    var positionIndex = 0
    var positionPlace = Self.unknown
    var positionsBefore: UInt64 = 0
    /// First byte of the block's positions, and the one behind its last, from where its bits count.
    var positionStart = 0
    var positionEnd = 0

    /// Bit where the block's forms begin; unknown before the first are asked for.
    var formPlace = Self.unknown
    var formWidth = 0
}
