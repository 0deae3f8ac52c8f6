using System.Security.Cryptography;
using OBI.Phenomenon.Cli.Caches;
using OBI.Phenomenon.Testing;

namespace OBI.Phenomenon.Cli.Test.Caches;

public sealed class ResultCacheTest
{
    private TemporaryFolder _folder = null!;
    private ResultCache _cache = null!;

    [SetUp]
    public void Open()
    {
        _folder = new TemporaryFolder();
        _cache = ResultCache.Beside(Store);
    }

    [TearDown]
    public void Remove() => _folder.Dispose();

    private string Store => Path.Combine(_folder.Path, "obi.db");

    private string FileOf(string key) => Path.Combine(ResultCache.FolderOf(Store), key);

    [TestCase("")]
    [TestCase("found")]
    public void Find_WhatWasKept_IsTheSame(string result)
    {
        _cache.Keep("a", System.Text.Encoding.UTF8.GetBytes(result));

        Assert.That(_cache.Find("a"), Is.EqualTo(System.Text.Encoding.UTF8.GetBytes(result)));
        Assert.That(_cache.Find("b"), Is.Null);
    }

    [Test]
    public void Find_DamagedOrForeignFile_IsNothing([Values("cut", "flipped", "empty", "hashed", "longer")] string how)
    {
        _cache.Keep("a", "found"u8.ToArray());
        var bytes = File.ReadAllBytes(FileOf("a"));

        File.WriteAllBytes(FileOf("a"), how switch
        {
            "cut" => bytes[..^1],
            "flipped" => [.. bytes[..^2], (byte)(bytes[^2] ^ 1), bytes[^1]],
            "empty" => [],
            "longer" => [.. bytes, 0],
            _ => [.. SHA256.HashData("found"u8), .. "found"u8],
        });

        Assert.That(_cache.Find("a"), Is.Null);
    }

    [Test]
    public void Find_FilePutUnderAnotherName_IsNothing()
    {
        _cache.Keep("a", "of a"u8.ToArray());

        File.Copy(FileOf("a"), FileOf("b"));

        Assert.That(_cache.Find("b"), Is.Null);
    }

    [Test]
    public void Unread_KnownKey_IsKeptButNotFound()
    {
        _cache.Keep("a", "then"u8.ToArray());

        _cache.Unread().Keep("a", "now"u8.ToArray());

        Assert.That(_cache.Unread().Find("a"), Is.Null);
        Assert.That(_cache.Find("a"), Is.EqualTo("now"u8.ToArray()));
    }

    [Test]
    public void Keep_PlaceThatCannotBeWritten_IsNoError()
    {
        File.WriteAllText(ResultCache.FolderOf(Store), "a file where the folder should be");

        Assert.That(() => _cache.Keep("a", [1]), Throws.Nothing);
        Assert.That(_cache.Find("a"), Is.Null);
    }

    [Test]
    public void Keep_ManyKeys_KeepsAFewAndLeavesNothingUnfinished()
    {
        for (var key = 0; key < 50; key++)
        {
            _cache.Keep($"{key}", [1]);
        }

        var names = Directory.GetFiles(ResultCache.FolderOf(Store)).Select(file => Path.GetFileName(file)).ToArray();
        Assert.That(names, Has.Length.EqualTo(40).And.None.Contain("."));
        Assert.That(_cache.Find("49"), Is.Not.Null);
    }

    [Test]
    public void KeyOf_PartsThatRunOn_AreOtherKeys() =>
        Assert.That(ResultCache.KeyOf("ab", "c"), Is.Not.EqualTo(ResultCache.KeyOf("a", "bc")).And.Not.EqualTo(ResultCache.KeyOf("ab\n1:c")));
}
