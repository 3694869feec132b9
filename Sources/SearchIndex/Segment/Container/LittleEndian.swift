extension UnsafeRawBufferPointer {
    /// A number at any place that lies within.
    @inline(__always)
    func littleEndian<Number: FixedWidthInteger & BitwiseCopyable>(_ type: Number.Type, at place: Int) -> Number {
        Number(littleEndian: loadUnaligned(fromByteOffset: place, as: Number.self))
    }
}

extension UnsafeRawPointer {
    @inline(__always)
    func littleEndian<Number: FixedWidthInteger & BitwiseCopyable>(_ type: Number.Type, at place: Int) -> Number {
        Number(littleEndian: loadUnaligned(fromByteOffset: place, as: Number.self))
    }
}

extension [UInt8] {
    @inline(__always)
    mutating func append<Number: FixedWidthInteger & BitwiseCopyable>(littleEndian number: Number) {
        var number = number.littleEndian
        Swift.withUnsafeBytes(of: &number) { append(contentsOf: $0) }
    }
}
