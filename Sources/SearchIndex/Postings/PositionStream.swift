/// Decodes the positions of one document a few at a time, for a reader who may stop early.
///
/// Valid while the bytes are; all bits of the code must lie within what is readable.
struct PositionStream {
    /// How many there are, and how many were taken.
    let count: Int
    private(set) var taken = 0

    private let base: UnsafeRawPointer
    private let low: Int
    private let mask: UInt32
    /// Bits where the upper bits begin and end.
    private let start: Int
    private let end: Int
    private var lowPlace: Int
    private var windowPlace: Int
    private var window: UInt64

    /// The code that ``PositionCode`` wrote at a bit place.
    init(_ base: UnsafeRawPointer, at place: Int, count: Int, limit: UInt32) {
        self.base = base
        self.count = count
        lowPlace = place
        if count == 1 {
            low = BitWidth.of(limit &- 1)
            start = place
            end = place
            windowPlace = place
            window = 0
        } else {
            low = PositionCode.lowWidth(count: UInt32(truncatingIfNeeded: count), limit: limit)
            start = place &+ count &* low
            end = start &+ count &+ Int((limit &- 1) &>> UInt32(truncatingIfNeeded: low))
            windowPlace = start
            window = BitReader.window(base, at: start)
        }
        mask = BitWidth.mask(low)
    }

    /// Writes the next ones, at most `most`, and says how many; 0 behind the last. Throws where the code is none.
    @inline(__always)
    mutating func take(_ most: Int, into positions: UnsafeMutablePointer<UInt32>) throws(IndexError) -> Int {
        let number = min(most, count &- taken)
        guard number > 0 else { return 0 }
        if count == 1 {
            positions[0] = UInt32(truncatingIfNeeded: BitReader.window(base, at: lowPlace)) & mask
            taken = 1
            return 1
        }
        var window = window
        var windowPlace = windowPlace
        var lowPlace = lowPlace
        for index in 0..<number {
            while window == 0 {
                windowPlace = (windowPlace &+ 64) & ~7
                guard windowPlace < end else { throw PostingsSource.damaged }
                window = BitReader.window(base, at: windowPlace)
            }
            let high = windowPlace &+ window.trailingZeroBitCount &- start &- taken &- index
            window &= window &- 1
            let lowBits = UInt32(truncatingIfNeeded: BitReader.window(base, at: lowPlace)) & mask
            positions[index] = UInt32(truncatingIfNeeded: high) &<< UInt32(truncatingIfNeeded: low) | lowBits
            lowPlace &+= low
        }
        self.window = window
        self.windowPlace = windowPlace
        self.lowPlace = lowPlace
        taken &+= number
        return number
    }
}
