internal import CMessageDigest

/// SHA-256 (FIPS 180-4), by libmd, which every Debian has.
package struct SHA256: ~Copyable {
    private var context = SHA2_CTX()

    package init() {
        SHA256Init(&context)
    }

    package mutating func update(_ bytes: some Collection<UInt8>) {
        let isDone: Void? = bytes.withContiguousStorageIfAvailable { SHA256Update(&context, $0.baseAddress, $0.count) }
        if isDone == nil {
            Array(bytes).withUnsafeBufferPointer { SHA256Update(&context, $0.baseAddress, $0.count) }
        }
    }

    /// The 32 bytes of the hash.
    package consuming func finalize() -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: Int(SHA256_DIGEST_LENGTH)) { hash, count in
            SHA256Final(hash.baseAddress, &context)
            count = Int(SHA256_DIGEST_LENGTH)
        }
    }

    package static func hash(_ bytes: some Collection<UInt8>) -> [UInt8] {
        var hash = SHA256()
        hash.update(bytes)
        return hash.finalize()
    }
}
