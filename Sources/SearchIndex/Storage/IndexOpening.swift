/// Reads a folder as a crash, a failing disk or a careless hand may have left it.
struct IndexOpening {
    private let folder: IndexFolder
    private let schema: IndexSchema
    private var opened = OpenedIndex()
    private var found: Set<String> = []

    init(_ folder: IndexFolder, schema: IndexSchema) {
        self.folder = folder
        self.schema = schema
    }

    /// What is sound; the rest is set aside, what no manifest names is removed.
    mutating func open() throws(IndexError) -> OpenedIndex {
        try folder.files.makeFolder(folder.path)
        found = Set(try folder.files.names(in: folder.path))
        opened.nextID = (found.compactMap(Self.id).max() ?? 0) + 1
        guard let manifest = try manifest() else {
            for name in found where Self.id(name) != nil {
                try setAside(name)
            }
            return opened
        }
        opened.nextID = max(opened.nextID, manifest.nextID)
        opened.generation = manifest.generation
        opened.state.tag = manifest.tag
        opened.lacksDocuments = manifest.lacksDocuments
        var entries = try segments(manifest)
        try apply(manifest.patches, to: &entries)
        opened.state.entries = manifest.segments.compactMap { entries[$0.id] }
        opened.lacksDocuments = opened.lacksDocuments || entries.count < manifest.segments.count
        removeUnnamed(manifest)
        return opened
    }

    /// Nil where there is none that can be used.
    private mutating func manifest() throws(IndexError) -> Manifest? {
        let name = IndexFolder.manifestName
        guard found.contains(name) else {
            let isEmpty = !found.contains { Self.id($0) != nil }
            if !isEmpty {
                opened.lacksDocuments = true
                opened.notes.append("\(folder.manifestPath) is missing; the index begins anew")
            }
            return nil
        }
        do throws(IndexError) {
            let bytes = try folder.files.read(folder.manifestPath, limit: Manifest.maximalLength) ?? []
            let manifest = try Manifest(bytes, name: folder.manifestPath)
            if manifest.schema == schema {
                return manifest
            }
            opened.notes.append("\(folder.path) was made for other fields; the index begins anew")
        } catch {
            guard error.code == .damaged else { throw error }
            opened.notes.append("\(error.message); the index begins anew")
        }
        opened.lacksDocuments = true
        try setAside(name)
        return nil
    }

    private mutating func segments(_ manifest: Manifest) throws(IndexError) -> [UInt64: SegmentEntry] {
        var entries: [UInt64: SegmentEntry] = [:]
        for file in manifest.segments {
            let name = IndexFolder.segmentName(file.id)
            do throws(IndexError) {
                guard found.contains(name) else {
                    throw IndexError(code: .damaged, message: "\(folder.path(name)) is missing")
                }
                let segment = try folder.opened(file.id, seal: file.seal)
                guard segment.segment.documentCount == file.documentCount else {
                    throw IndexError(code: .damaged, message: "\(folder.path(name)) has a wrong number of documents")
                }
                entries[file.id] = SegmentEntry(segment)
                opened.names.insert(name)
            } catch {
                try drop(name, error)
            }
        }
        return entries
    }

    /// Without a patch, its segments would show what was deleted or changed: they are set aside with it.
    private mutating func apply(
        _ patches: [Manifest.PatchFile],
        to entries: inout [UInt64: SegmentEntry]
    ) throws(IndexError) {
        for file in patches {
            let name = IndexFolder.patchName(file.id)
            var changed = entries
            do throws(IndexError) {
                let written = try apply(file, to: &changed)
                entries = changed
                opened.state.patches.append(written)
                opened.names.insert(name)
            } catch {
                try drop(name, error)
                for id in file.segments where entries.removeValue(forKey: id) != nil {
                    let name = IndexFolder.segmentName(id)
                    opened.names.remove(name)
                    opened.notes.append("\(folder.path(name)) can't be used without it")
                    try setAside(name)
                }
            }
        }
    }

    private func apply(
        _ file: Manifest.PatchFile,
        to entries: inout [UInt64: SegmentEntry]
    ) throws(IndexError) -> WrittenPatch {
        let name = IndexFolder.patchName(file.id)
        let path = folder.path(name)
        guard let bytes = try folder.files.read(path, limit: Patch.maximalLength) else {
            throw IndexError(code: .damaged, message: "\(path) is missing")
        }
        guard SealedBytes.seal(of: bytes) == file.seal else {
            throw IndexError(code: .damaged, message: "\(path) is another file than the one that was written")
        }
        var parts: [UInt64: WrittenPatch.Part] = [:]
        for part in try Patch(bytes, name: path).parts {
            guard var entry = entries[part.segment] else { continue }
            parts[part.segment] = WrittenPatch.Part(deleted: part.deleted, before: entry.overlay)
            try entry.apply(patch: part.columns, deleted: part.deleted, name: path)
            entries[part.segment] = entry
        }
        return WrittenPatch(id: file.id, seal: file.seal, parts: parts)
    }

    private mutating func drop(_ name: String, _ error: IndexError) throws(IndexError) {
        // Without memory or descriptors, say, the file is not to blame.
        guard error.code == .damaged else { throw error }
        opened.notes.append(error.message)
        opened.lacksDocuments = true
        try setAside(name)
    }

    private func setAside(_ name: String) throws(IndexError) {
        try folder.setAside(name)
    }

    /// Files that a crash left before a manifest named them, or after none did any more.
    private func removeUnnamed(_ manifest: Manifest) {
        for name in found.subtracting(opened.names)
        where Self.id(name) != nil || name == IndexFolder.freshManifestName {
            folder.removeQuietly(name)
        }
    }

    /// The number of one of our files; nil for others, which are left alone.
    private static func id(_ name: String) -> UInt64? {
        for suffix in [".segment", ".patch"] where name.hasSuffix(suffix) {
            return UInt64(name.dropLast(suffix.count), radix: 16)
        }
        return nil
    }
}
