import LinuxSystem

extension FolderWatchConfiguration {
    /// The excluded directories that lie in the folder, relative to it.
    var excludedPaths: Set<RelativePath> {
        guard let folder = realPath(folder) else { return [] }
        let slash = UInt8(ascii: "/")
        let prefix = folder == [slash] ? folder : folder + [slash]
        let paths = (excluded + [cookieDirectory]).compactMap(realPath)
        return Set(paths.filter { $0.starts(with: prefix) }.map { Array($0.dropFirst(prefix.count)) })
    }
}
