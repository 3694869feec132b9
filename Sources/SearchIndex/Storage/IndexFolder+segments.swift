extension IndexFolder {
    /// Writes a segment that is in memory as it is.
    func write(_ entry: SegmentEntry) throws(IndexError) -> SegmentFile {
        let name = Self.segmentName(entry.id)
        do throws(IndexError) {
            let file = try NewFile(path(name), files)
            try file.write(entry.segment.bytes.all)
            try file.sync()
            return try opened(entry.id, seal: entry.segment.bytes.seal)
        } catch {
            removeQuietly(name)
            throw error
        }
    }

    /// Merges segments into a file.
    func write(
        _ rewrite: SegmentRewrite,
        schema: IndexSchema,
        isCancelled: @escaping @Sendable () -> Bool = { false }
    ) throws(IndexError) -> RewrittenSegment {
        let name = Self.segmentName(rewrite.id)
        do throws(IndexError) {
            var merger = SegmentMerger(rewrite.inputs.map(\.view), schema: schema, isCancelled: isCancelled)
            let numbering = merger.numbering()
            guard numbering.contains(where: { $0.contains { $0 != SegmentMerger.gone } }) else {
                return RewrittenSegment(rewrite: rewrite, entry: nil, documents: numbering)
            }
            let file = try NewFile(path(name), files)
            var writer = SegmentWriter { bytes throws(IndexError) in try file.write(bytes) }
            let count = try merger.write(numbering, to: &writer)
            let seal = try writer.finishFile(documentCount: count)
            try file.sync()
            let entry = try SegmentEntry(opened(rewrite.id, seal: seal))
            return RewrittenSegment(rewrite: rewrite, entry: entry, documents: numbering)
        } catch {
            removeQuietly(name)
            throw error
        }
    }

    func write(_ patch: PatchPlan) throws(IndexError) -> [WrittenPatch] {
        guard let id = patch.id else { return patch.kept }
        let bytes = patch.patch.encode()
        try write(bytes, name: Self.patchName(id))
        return patch.kept + [WrittenPatch(id: id, seal: SealedBytes.seal(of: bytes), parts: patch.parts)]
    }

    /// Puts a manifest in the place of the last one.
    func replaceManifest(_ manifest: Manifest) throws(IndexError) {
        let bytes = manifest.encode()
        removeQuietly(Self.freshManifestName)
        try write(bytes, name: Self.freshManifestName)
        do throws(IndexError) {
            try files.rename(path(Self.freshManifestName), to: manifestPath)
        } catch {
            // A rename that is said to have failed may have been made all the same.
            guard let found = try? files.read(manifestPath, limit: Manifest.maximalLength), found == bytes else {
                removeQuietly(Self.freshManifestName)
                throw error
            }
        }
    }

    func opened(_ id: UInt64, seal: SegmentSeal) throws(IndexError) -> SegmentFile {
        let name = Self.segmentName(id)
        let bytes = try SegmentBytes(path: path(name))
        guard bytes.seal == seal else {
            throw IndexError(code: .damaged, message: "\(path(name)) is another file than the one that was written")
        }
        return SegmentFile(id: id, segment: try Segment(bytes), seal: seal)
    }
}
