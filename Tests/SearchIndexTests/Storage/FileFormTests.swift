import Testing

@testable import SearchIndex

@Suite struct FileFormTests {
    private let manifest = Manifest(
        schema: IndexModel.schema,
        tag: "α 7",
        generation: 1 << 40,
        nextID: 12,
        lacksDocuments: true,
        segments: [.init(id: 3, seal: SegmentSeal(length: 1 << 33, checksum: .max), documentCount: 77)],
        patches: [.init(id: 5, seal: SegmentSeal(length: 20, checksum: 9), segments: [3])]
    )
    private let patch = Patch(
        parts: [
            .init(segment: 3, deleted: [0, 1, 500, .max - 1], columns: [1, 2, 3]),
            .init(segment: 9, deleted: [], columns: []),
        ]
    )

    @Test func manifestComesBack() throws {
        #expect(try Manifest(manifest.encode(), name: "manifest") == manifest)
        var untagged = manifest
        untagged.tag = nil
        #expect(try Manifest(untagged.encode(), name: "manifest") == untagged)
    }

    @Test func patchComesBack() throws {
        #expect(try Patch(patch.encode(), name: "patch") == patch)
    }

    @Test func anyOtherByteIsDamage() throws {
        for bytes in [manifest.encode(), patch.encode()] {
            for place in bytes.indices {
                var damaged = bytes
                damaged[place] ^= 0x10
                #expect(throws: IndexError.self) { try Manifest(damaged, name: "file") }
                #expect(throws: IndexError.self) { try Patch(damaged, name: "file") }
                #expect(throws: IndexError.self) { try Manifest(Array(bytes[..<place]), name: "file") }
                #expect(throws: IndexError.self) { try Patch(Array(bytes[..<place]), name: "file") }
            }
        }
    }

    /// Contents that nothing wrote, though their checksum is right.
    @Test(arguments: 0..<200) func randomContentsNeverCrash(seed: Int) {
        var random = RandomDocuments(seed: UInt64(seed))
        let contents = (0..<random.number(0..<200)).map { _ in UInt8(random.number(0..<(seed % 2 == 0 ? 256 : 6))) }
        _ = try? Manifest(SealedBytes.manifest.seal(contents), name: "file")
        _ = try? Patch(SealedBytes.patch.seal(contents), name: "file")
    }
}
